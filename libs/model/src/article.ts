/** Whether a value was printed or supplied (`stated`) or calculated by us (`inferred`), and from what. */
export interface Basis {
  readonly how: 'stated' | 'inferred';
  /** What it rests on, in a few words: `metadata`, `masthead`, `dateline 6月2日 + publishedOn`. */
  readonly from: string;
}

/** The place that 市委, 我市 and 全市 mean in an article. */
export interface Locale {
  /** Full name with its suffix, such as 太原市 or 山西省. */
  readonly name: string;
  /** Administrative code (GB/T 2260), or null when the name is not unique or not known. */
  readonly adcode: string | null;
  readonly basis: string;
}

export interface Byline {
  readonly name: string;
  /** 记者, 通讯员, 摄 …, as printed, or null. */
  readonly role: string | null;
}

/** Where an article came from, as the input named it. */
export interface Source {
  /** The JSON line's `path`, else the file's. */
  readonly path: string;
  /** 1-based place of the article on its page. */
  readonly ordinal: number;
  /** The input's own id, or null. */
  readonly id: string | null;
  /** The collection that the input names (`source` of a JSON line), or null. */
  readonly collection?: string | null;
}

/** One newspaper article, clean of layout. Dates are ISO at the precision known. */
export interface Article {
  readonly id: string;
  /** Headline lines; several lines of a kicker or subtitle are separated by `\n`. */
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly publication: string | null;
  readonly publishedOn: string | null;
  readonly eventDate: string | null;
  readonly locale: Locale | null;
  readonly basis: Readonly<Record<string, Basis>>;
  readonly bylines: readonly Byline[];
  /** The clean body, paragraphs separated by `\n`: no headline lines, byline tag or credit (ADR 0002). All offsets count in it. */
  readonly text: string;
  readonly source: Source;
}

/** One run of clean text that stands in the page: `text.slice(at, at + length)` came from `page.slice(from, from + length)`. */
export interface PageRun {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** An article together with what only its reader knows. */
export interface ReadArticle {
  readonly article: Article;
  /** The day that the byline tag prints (本报6月2日讯): what 今天 means. ISO, `--06-02` without a year; absent or null when it prints none. */
  readonly dateline?: string | null;
  /** The map from clean text back to the page as it came, in text order. */
  readonly pageMap: readonly PageRun[];
  readonly issues: readonly Issue[];
}

/** What could not be read or decided; nothing is dropped in silence. Offsets count in `article.text`, and are 0 and 0 when the message quotes the page. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
