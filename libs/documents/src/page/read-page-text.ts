import { linesOf } from './lines.js';
import { placeOrphans } from './place-orphans.js';
import { splitArticles } from './split-articles.js';
import { unitsOf, type Unit } from './units.js';
import type { Draft } from './draft.js';

export interface PageDrafts {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Unit[];
}

/** A page of plain text as articles, in the order in which they begin on it. */
export function draftsOfPage(page: string): PageDrafts {
  const { drafts, furniture } = splitArticles(unitsOf(linesOf(page)));
  const placed = placeOrphans(drafts.filter((draft) => draft.body.length > 0));
  const empty = drafts.filter((draft) => draft.body.length === 0).flatMap((draft) => draft.heads);
  return { drafts: placed, furniture: [...furniture, ...empty] };
}
