import { joinTexts } from '../mapped-text.js';
import { sharedShare } from './cohesion.js';
import { headWordsOf, isTorn, wordsOf, type Draft } from './draft.js';
import { lacksLead } from './split-articles.js';

const SAME_MATTER = 0.06;

/** Gives the loose pieces of a page to the articles that they were torn from; a piece without one stays alone. */
export function placeOrphans(drafts: readonly Draft[]): Draft[] {
  const whole = drafts.filter((draft) => !draft.orphan);
  const kept = new Set(whole);
  for (const orphan of drafts) {
    if (!orphan.orphan) continue;
    const owner = ownerOf(orphan, whole);
    if (owner) attach(orphan, owner);
    else kept.add(orphan);
  }
  return drafts.filter((draft) => kept.has(draft));
}

function ownerOf(orphan: Draft, whole: readonly Draft[]): Draft | null {
  const reports = whole.filter((draft) => draft.kind === 'report' && draft.body.length > 0);
  const torn = reports.filter(isTorn);
  if (torn.length === 1) return torn[0] ?? null;
  if (torn.length > 1) return closest(orphan, torn).draft;
  const headless = reports.filter(lacksLead);
  if (headless.length === 1) return headless[0] ?? null;
  const best = closest(orphan, headless.length > 0 ? headless : reports);
  return best.share >= SAME_MATTER && !orphan.signed ? best.draft : null;
}

function closest(orphan: Draft, drafts: readonly Draft[]): { readonly draft: Draft | null; readonly share: number } {
  let best: { readonly draft: Draft | null; readonly share: number } = { draft: null, share: -1 };
  for (const draft of drafts) {
    const share = sharedShare(wordsOf(orphan), `${headWordsOf(draft)}\n${wordsOf(draft)}`);
    if (share > best.share) best = { draft, share };
  }
  return best;
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
