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
