import type { GraphEdge, GraphNode } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { textOf } from '../../digest/property.js';
import type { Entry } from '../entry.js';
import { EntryBook } from '../entry-book.js';
import * as labels from '../labels.js';

/** Which documents: each title once, with what the articles say was done with it, by whom and when. */
export function documentEntries(graphs: readonly ArticleGraph[]): Entry[] {
  const book = new EntryBook();
  for (const graph of graphs) for (const policy of graph.of('Policy')) addPolicy(book, graph, policy);
  return book.entries([...labels.OF_POLICY.map(([, label]) => label), labels.TARGETS, labels.VERSIONS]);
}

function addPolicy(book: EntryBook, graph: ArticleGraph, policy: GraphNode): void {
  const key = policy.name;
  const { article } = graph;
  book.open(key, { name: `《${policy.name}》` });
  book.note(key, ...['docType', 'status', 'docNumber'].map((name) => textOf(policy, name)));
  book.prove(key, { article, evidence: graph.proofOfNode(policy) });
  const say = (label: (typeof labels)['CITED'], edge: GraphEdge, end: GraphNode | undefined): void => {
    if (end) book.say(key, { label, text: dated(end), proof: { article, evidence: graph.proofOf(edge) } });
  };
  for (const [type, label] of labels.OF_POLICY)
    for (const edge of graph.into(policy, type)) say(label, edge, graph.node(edge.from));
  for (const edge of graph.out(policy, 'HAS_TARGET')) say(labels.TARGETS, edge, graph.node(edge.to));
  for (const edge of graph.out(policy, 'VERSION_OF')) say(labels.VERSIONS, edge, graph.node(edge.to));
}

/** Meetings of one name are told apart by their day. */
function dated(node: GraphNode): string {
  const date = textOf(node, 'date');
  return node.label === 'Meeting' && date ? `${node.name}(${date})` : node.name;
}
