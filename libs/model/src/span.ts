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
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).start < start) low = middle + 1;
    else high = middle;
  }
  const from = low;
  while (low < sorted.length && (sorted[low] as T).start < end) low++;
  return sorted.slice(from, low).filter((span) => span.end <= end);
}
