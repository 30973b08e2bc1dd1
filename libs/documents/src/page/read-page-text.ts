import { pageSpan } from '../mapped-text.js';
import { linesOf } from './lines.js';
import { placeOrphans } from './place-orphans.js';
import { shareKickers } from './share-kickers.js';
import { splitArticles } from './split-articles.js';
import { unitsOf, type Unit } from './units.js';
import { newDraft, type Draft } from './draft.js';

export interface PageDrafts {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Unit[];
}

/** A page of plain text as articles, in the order in which they begin on it. */
export function draftsOfPage(page: string): PageDrafts {
  const { drafts, furniture } = splitArticles(unitsOf(linesOf(page)));
  shareKickers(drafts);
  const placed = placeOrphans(drafts.filter((draft) => draft.body.length > 0));
  if (placed.length === 0) return { drafts: loneDraft(drafts, furniture), furniture: [] };
  const empty = drafts.filter((draft) => draft.body.length === 0).flatMap((draft) => draft.heads);
  return { drafts: placed, furniture: [...furniture, ...empty] };
}

/** A page of headlines or furniture alone is still one text. */
function loneDraft(drafts: readonly Draft[], furniture: readonly Unit[]): Draft[] {
  const units = [...drafts.flatMap((draft) => draft.heads), ...furniture].sort(
    (a, b) => pageSpan(a.body).start - pageSpan(b.body).start,
  );
  if (units.length === 0) return [];
  const draft = newDraft();
  draft.body.push(...units);
  return [draft];
}
