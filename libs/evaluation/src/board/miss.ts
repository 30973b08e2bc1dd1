/** One item that the gold has and the extraction has not (`missed`), or the other way round (`extra`). */
export interface Miss {
  readonly category: string;
  /** The gold's id. */
  readonly article: string;
  readonly side: 'missed' | 'extra';
  /** As the tallies key it. */
  readonly item: string;
}
