import type { Doc, Mention, Span } from '@zhengmai/model';
import { readCandidates, type Candidate } from './candidate.js';
import { QUANTITY_TRIGGERS } from './triggers.js';

/** A quotation this short is a slogan or a name, a longer one is speech. */
const LONGEST_SLOGAN = 14;
const NAMES = new Set(['date', 'policy', 'campaign', 'meeting', 'person', 'position']);

/** Every number with a unit outside names, dates, titles and slogans, in text order. */
export function findCandidates(doc: Doc, earlier: readonly Mention[]): Candidate[] {
  const closed = namesAndSlogans(doc, earlier);
  const candidates: Candidate[] = [];
  let [done, name, at] = [0, 0, 0];
  for (const { start } of doc.hits[QUANTITY_TRIGGERS.name] ?? []) {
    if (start < done) continue;
    while ((closed[name]?.end ?? Infinity) <= start) name++;
    if ((closed[name]?.start ?? Infinity) <= start) continue;
    while ((doc.sentences[at]?.end ?? Infinity) <= start) at++;
    const sentence = doc.sentences[at];
    if (!sentence || start < sentence.start) continue;
    const read = readCandidates(doc.folded, start, sentence);
    candidates.push(...read);
    done = read.at(-1)?.end ?? endOfNumber(doc.folded, start);
  }
  return candidates;
}

function endOfNumber(folded: string, start: number): number {
  let end = start + 1;
  while (/[\d.,]/.test(folded[end] ?? '')) end++;
  return end;
}

function namesAndSlogans(doc: Doc, earlier: readonly Mention[]): Span[] {
  const slogans = doc.enclosures.filter(
    ({ kind, start, end }) => kind === 'title' || (kind === 'quote' && end - start <= LONGEST_SLOGAN),
  );
  const spans: Span[] = [...slogans, ...earlier.filter(({ type }) => NAMES.has(type))];
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
