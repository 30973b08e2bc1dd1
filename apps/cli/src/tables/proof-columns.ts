import type { ArticleGraph } from '../digest/article-graph.js';
import type { Evidence } from '@zhengmai/extraction';
import { column, type Cell, type Column, type Row } from './table.js';

/** The last columns of every table: what says it, and where that stands. */
export const PROOF_COLUMNS: readonly Column[] = [
  column('quote', 'Quote 原文', 60),
  column('paper', 'Paper 报纸', 14),
  column('published', 'Published 见报', 12),
  column('article', 'Article 标题', 36),
  column('source', 'Source 来源', 28),
  column('link', 'Link 链接', 40),
];

export function proofCells(
  { article }: ArticleGraph,
  { proof }: Row,
  linkOf: (article: ArticleGraph['article'], quote: string) => string,
): Cell[] {
  const quote = proof.map((piece) => piece.quote).join(' … ');
  const { publication, publishedOn, title, source } = article;
  return [quote, publication, publishedOn, title, source.path, linkOf(article, longest(proof))];
}

/** Of 会议强调 … 要抓好落实 the second piece is what a reader looks for. */
function longest(proof: readonly Evidence[]): string {
  return proof.reduce((best, { quote }) => (quote.length > best.length ? quote : best), '');
}
