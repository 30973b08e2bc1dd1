import type { IngestCounts, SourceBatch } from '../graph-store.js';
import { statedNodes } from './article-node.js';
import { edgeId } from './edge-id.js';

/** What the written sources state, each node and edge once; `sources` and `unchanged` count the sources of the call. */
export function countIngest(written: readonly SourceBatch[], unchanged: number): IngestCounts {
  const articles = new Set<string>();
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const assertions = new Set<string>();
  for (const extraction of written.flatMap((batch) => batch.extractions)) {
    articles.add(extraction.article.id);
    for (const node of statedNodes(extraction)) nodes.add(node.id);
    for (const edge of extraction.edges) edges.add(edgeId(edge.type, edge.from, edge.to));
    for (const assertion of extraction.assertions) assertions.add(assertion.id);
  }
  return {
    sources: written.length + unchanged,
    unchanged,
    articles: articles.size,
    nodes: nodes.size,
    edges: edges.size,
    assertions: assertions.size,
  };
}
