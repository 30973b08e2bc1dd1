/** What the user says about all inputs of one run; the files' own metadata.jsonl says it where this does not. */
export interface ReadSettings {
  readonly publication?: string;
  /** ISO at the precision known. */
  readonly published?: string;
  readonly locale?: string;
}
