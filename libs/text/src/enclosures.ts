import type { Enclosure } from '@zhengmai/model';

interface Marks {
  readonly opener: number;
  readonly closer: number;
  readonly kind: Enclosure['kind'];
}

const MARKS = marksByOpener(['《》', 'title'], ['“”', 'quote'], ['()', 'paren']);
/** An opener without its closer within so many characters is a slip of the print, not an enclosure. */
const LONGEST = { title: 160, quote: 1200, paren: 200 } as const;
/** Every mark stands before the Chinese characters in Unicode. */
const FIRST_CHINESE = 0x4e00;
const LINE_END = 0x0a;

/** Outermost 《…》, “…” and (…) of a folded text, marks included, in text order; a paragraph's end closes none. */
export function findEnclosures(folded: string): Enclosure[] {
  const found: Enclosure[] = [];
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const marks = code < FIRST_CHINESE ? MARKS.get(code) : undefined;
    if (!marks) continue;
    const end = closerOf(folded, i, marks);
    if (end < 0) continue;
    found.push({ start: i, end, kind: marks.kind });
    if (marks.kind === 'title') i = end - 1;
  }
  return found;
}

function closerOf(folded: string, start: number, { opener, closer, kind }: Marks): number {
  const limit = Math.min(folded.length, start + LONGEST[kind]);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const code = folded.charCodeAt(i);
    if (code === LINE_END) return -1;
    if (code === opener) depth++;
    else if (code === closer && --depth === 0) return i + 1;
  }
  return -1;
}

function marksByOpener(...pairs: readonly (readonly [string, Enclosure['kind']])[]): ReadonlyMap<number, Marks> {
  return new Map(
    pairs.map(([marks, kind]) => {
      const [opener, closer] = [marks.charCodeAt(0), marks.charCodeAt(1)];
      return [opener, { opener, closer, kind }];
    }),
  );
}
