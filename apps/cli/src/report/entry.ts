import type { Article, Evidence } from '@zhengmai/extraction';

/** The words of one article that say something. */
export interface Proof {
  readonly article: Article;
  readonly evidence: readonly Evidence[];
}

/** Something said, in a few words, with all that says it. */
export interface Point {
  readonly text: string;
  readonly proofs: readonly Proof[];
}

export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** A thing of the report (a meeting, a document, a person) and what is said of it, row by row. */
export interface Entry {
  readonly name: string;
  /** ISO at the precision known, '' when unknown: entries stand in this order. */
  readonly date: string;
  /** Small words beside the name: its kind, its number. */
  readonly notes: readonly string[];
  readonly rows: readonly { readonly label: Label; readonly points: readonly Point[] }[];
  /** That it is there at all. */
  readonly proofs: readonly Proof[];
}
