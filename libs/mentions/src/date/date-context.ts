/** What a date without its year or day is read by. All dates ISO, at any precision, or null. */
export interface DateContext {
  readonly publishedOn: string | null;
  /** The day that 今天 means where the text prints one (本报6月2日讯); else publication. */
  readonly dateline: string | null;
  /** The date printed last before this one: what 当日, 同年 and a bare day count from. */
  readonly previous: string | null;
  /** A year printed before that still holds for bare months: in this sentence, or anywhere in an undated text. */
  readonly year: number | null;
  /** The words around speak of what is to come (将, 力争). */
  readonly forward: boolean;
}

export const NO_CONTEXT: DateContext = {
  publishedOn: null,
  dateline: null,
  previous: null,
  year: null,
  forward: false,
};
