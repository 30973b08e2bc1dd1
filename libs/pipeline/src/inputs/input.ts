/** How an input is cut into sources: a page is one, a JSON Lines file is one a line, standard input tells by its first byte. */
export type InputFormat = 'text' | 'html' | 'jsonl' | 'sniff';

/** One file to read, or standard input. */
export interface Input {
  /** As the user named it, posix separators; `-` for standard input. It becomes `source.path`. */
  readonly path: string;
  /** Absolute path, or null for standard input. */
  readonly file: string | null;
  /** The folder that was asked for, where a folder was; metadata.jsonl is looked for from the file's folder up to here. */
  readonly root: string | null;
  readonly format: InputFormat;
  /** Size in bytes; 0 for standard input. */
  readonly bytes: number;
}

/** What could not be read: which file (and line), why, and what to do about it. */
export interface Refusal {
  readonly path: string;
  /** 1-based line of a JSON Lines file, else null. */
  readonly line: number | null;
  readonly code: RefusalCode;
  readonly message: string;
  readonly hint: string;
}

export type RefusalCode =
  'missing' | 'unreadable' | 'empty' | 'not_text' | 'too_large' | 'no_match' | 'broken_json' | 'bad_line' | 'internal';

/** What the arguments of `extract` and `ingest` stand for. */
export interface Discovery {
  readonly inputs: readonly Input[];
  /** Files of a folder that are none of ours, and why they were left out. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
  readonly refused: readonly Refusal[];
}

/** A discovery while it is being made. */
export interface Found {
  readonly inputs: Input[];
  readonly skipped: { path: string; why: string }[];
  readonly refused: Refusal[];
}
