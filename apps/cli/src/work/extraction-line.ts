import type { Extraction } from '@zhengmai/model';

/** One line of what `extract` prints: the keys of the graph model and no other. The collection is the input's own name for itself, and stays with the stores. */
export function extractionLine({ article, ...rest }: Extraction): string {
  const { path, ordinal, id } = article.source;
  return JSON.stringify({ article: { ...article, source: { path, ordinal, id } }, ...rest });
}
