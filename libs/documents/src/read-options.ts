/** What is known about a source beside its text. Everything may be left out. */
export interface ReadOptions {
  /** The file's path; a JSON line's own `path` goes before it. Default `-`. */
  readonly path?: string | null;
  /** The source's own id; a JSON line's own goes before it. */
  readonly id?: string | null;
  readonly collection?: string | null;
  /** The title of a source that holds one article. */
  readonly title?: string | null;
  /** Publication date, ISO at the precision known. */
  readonly date?: string | null;
  /** The paper's name. */
  readonly publication?: string | null;
  /** Name of the place that 市委 and 我市 mean: 太原市, 太原 or 山西省. */
  readonly locale?: string | null;
  /** `page`: plain text with any number of articles; `article`: plain text that is one article. Default: by the looks of it. */
  readonly format?: SourceFormat | 'auto';
}

export type SourceFormat = 'page' | 'article' | 'html' | 'json-line';
