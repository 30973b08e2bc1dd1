import type { Evidence } from '@zhengmai/extraction';
import type { ArticleGraph } from '../digest/article-graph.js';

export type Cell = string | number | null;

export interface Column {
  /** The header in CSV. */
  readonly key: string;
  /** The header in Excel, English and Chinese. */
  readonly label: string;
  /** In characters. */
  readonly width: number;
}

/** One row of one article, with the words that say it. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly proof: readonly Evidence[];
}

/** What one article puts into a table. */
export interface Table {
  readonly columns: readonly Column[];
  rowsOf(graph: ArticleGraph): readonly Row[];
}

export const column = (key: string, label: string, width = 16): Column => ({ key, label, width });
