import type { Enclosure } from '@zhengmai/model';

const OPENERS: Readonly<Record<string, { readonly closer: string; readonly kind: Enclosure['kind'] }>> = {
  '《': { closer: '》', kind: 'title' },
  '“': { closer: '”', kind: 'quote' },
  '(': { closer: ')', kind: 'paren' },
};
/** An opener without its closer within so many characters is a slip of the print, not an enclosure. */
const LONGEST = { title: 160, quote: 1200, paren: 200 } as const;

/** Outermost 《…》, “…” and (…) of a folded text, marks included, in text order; a paragraph's end closes none. */
export function findEnclosures(folded: string): Enclosure[] {
  const found: Enclosure[] = [];
  for (let i = 0; i < folded.length; i++) {
    const opener = OPENERS[folded[i] as string];
    if (!opener) continue;
    const end = closerOf(folded, i, opener);
    if (end < 0) continue;
    found.push({ start: i, end, kind: opener.kind });
    if (opener.kind === 'title') i = end - 1;
  }
  return found;
}

function closerOf(
  folded: string,
  start: number,
  { closer, kind }: { closer: string; kind: Enclosure['kind'] },
): number {
  const opener = folded[start];
  const limit = Math.min(folded.length, start + LONGEST[kind]);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const char = folded[i];
    if (char === '\n') return -1;
    if (char === opener) depth++;
    else if (char === closer && --depth === 0) return i + 1;
  }
  return -1;
}
