/** A half-open range of UTF-16 code units in an article's clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact characters that say something: `quote === text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** The only way to make evidence, so that a quote cannot disagree with its offsets. */
export function evidenceOf(text: string, { start, end }: Span): Evidence {
  return { start, end, quote: text.slice(start, end) };
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of a list in text order that lie inside a span; found by bisection, since lists are long and spans short. */
export function spansIn<T extends Span>(sorted: readonly T[], { start, end }: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
    const span = sorted[i] as T;
    if (span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}

/** The one of a list in text order, none inside another, that a span lies in (a mention's sentence, a word's clause). */
export function spanAround<T extends Span>(sorted: readonly T[], inner: Span): T | undefined {
  const last = sorted[firstFrom(sorted, inner.start + 1) - 1];
  return last && inner.end <= last.end ? last : undefined;
}

/** Index of the first of a list in text order that begins at an offset or behind it; the list's length when none does. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
