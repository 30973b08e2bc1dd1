import { joinTexts } from '../mapped-text.js';
import { sharedShare } from './cohesion.js';
import { headWordsOf, isTorn, wordsOf, type Draft } from './draft.js';
import { startsInside } from './non-starters.js';
import { lacksLead, NEIGHBOURS } from './split-articles.js';

/** Shares of common words: two texts on different matters have 0.03, two halves of one article 0.12 (medians measured on news). */
const SAME_MATTER = 0.03;
const PLAINLY = 0.12;

/** Gives the loose pieces of a page to the articles that they were torn from; a piece without one stays alone. */
export function placeOrphans(drafts: readonly Draft[]): Draft[] {
  const whole = drafts.filter((draft) => !draft.orphan);
  const kept = new Set(whole);
  for (const orphan of drafts) {
    if (!orphan.orphan) continue;
    const owner = ownerOf(orphan, drafts, near(drafts, orphan, kept));
    if (owner) attach(orphan, owner);
    else kept.add(orphan);
  }
  return drafts.filter((draft) => kept.has(draft));
}

/** The articles around a piece on its page. */
function near(drafts: readonly Draft[], orphan: Draft, kept: ReadonlySet<Draft>): Draft[] {
  const at = drafts.indexOf(orphan);
  return drafts
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .filter((draft) => !draft.orphan && kept.has(draft));
}

/** The article that a piece goes on with: one torn before it, one without its lead, else one plainly on the same matter. */
function ownerOf(orphan: Draft, drafts: readonly Draft[], whole: readonly Draft[]): Draft | null {
  const at = drafts.indexOf(orphan);
  const reports = whole.filter((draft) => draft.kind === 'report' && draft.body.length > 0);
  const torn = ranked(
    orphan,
    reports.filter((draft) => isTorn(draft) && drafts.indexOf(draft) < at),
  );
  const goesOn = startsInside(orphan.body[0]?.body.text ?? '');
  if (torn[0] && (goesOn || torn[0].share >= SAME_MATTER)) return torn[0].draft;
  const headless = ranked(orphan, reports.filter(lacksLead));
  if (headless[0] && headless[0].share >= SAME_MATTER) return headless[0].draft;
  if (orphan.signed) return null;
  const [best, second] = ranked(orphan, reports);
  return best && best.share >= PLAINLY && best.share >= 1.5 * (second?.share ?? 0) ? best.draft : null;
}

interface Ranked {
  readonly draft: Draft;
  readonly share: number;
}

/** By the share of the piece's words that they have, most first. */
function ranked(orphan: Draft, drafts: readonly Draft[]): Ranked[] {
  const words = wordsOf(orphan);
  return drafts
    .map((draft) => ({ draft, share: sharedShare(words, `${headWordsOf(draft)}\n${wordsOf(draft)}`) }))
    .sort((a, b) => b.share - a.share);
}

function attach(orphan: Draft, owner: Draft): void {
  const [first, ...rest] = orphan.body;
  const last = owner.body.at(-1);
  if (first && last && isTorn(owner)) {
    owner.body[owner.body.length - 1] = {
      ...last,
      body: joinTexts([last.body, first.body]),
      open: first.open,
      to: first.to,
    };
    owner.body.push(...rest);
  } else if (lacksLead(owner)) {
    owner.body.unshift(...orphan.body);
  } else {
    owner.body.push(...orphan.body);
    owner.notes.push({
      code: 'orphan_fragment',
      message: 'a loose piece of the page was put at the end',
      words: joinTexts(orphan.body.map((unit) => unit.body)),
    });
  }
  owner.bylines.push(...orphan.bylines);
  owner.closed ||= orphan.closed;
}
