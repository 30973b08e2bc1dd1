import type { EdgeType, GraphNode } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { textOf } from '../../digest/property.js';
import type { Entry, Label } from '../entry.js';
import { EntryBook } from '../entry-book.js';
import * as labels from '../labels.js';

const TO: readonly (readonly [EdgeType, Label])[] = [
  ['HAS_PHASE', labels.PHASES],
  ['HAS_TARGET', labels.TARGETS],
  ['CITED', labels.CITED],
  ['LOCATED_IN', labels.PLACE],
];

/** Campaigns by name, with who launched them, their phases and their targets. */
export function campaignEntries(graphs: readonly ArticleGraph[]): Entry[] {
  const book = new EntryBook();
  for (const graph of graphs) for (const campaign of graph.of('Campaign')) addCampaign(book, graph, campaign);
  return book.entries([labels.LAUNCHED_BY, ...TO.map(([, label]) => label)]);
}

function addCampaign(book: EntryBook, graph: ArticleGraph, campaign: GraphNode): void {
  const key = campaign.name;
  const { article } = graph;
  book.open(key, { name: campaign.name });
  const span = [textOf(campaign, 'start'), textOf(campaign, 'end')];
  if (span.some(Boolean)) book.note(key, span.join(' – '));
  book.prove(key, { article, evidence: graph.proofOfNode(campaign) });
  for (const edge of graph.into(campaign, 'LAUNCHED', 'RESULTED_IN')) {
    const text = graph.node(edge.from)?.name ?? '';
    book.say(key, { label: labels.LAUNCHED_BY, text, proof: { article, evidence: graph.proofOf(edge) } });
  }
  for (const [type, label] of TO)
    for (const edge of graph.out(campaign, type)) {
      const text = graph.node(edge.to)?.name ?? '';
      book.say(key, { label, text, proof: { article, evidence: graph.proofOf(edge) } });
    }
}
