import type { EdgeType, GraphNode } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { textOf } from '../../digest/property.js';
import type { Entry, Label } from '../entry.js';
import { EntryBook } from '../entry-book.js';
import * as labels from '../labels.js';
import { personKeys } from './person-keys.js';

const TO: readonly (readonly [EdgeType, Label])[] = [
  ['HOLDS', labels.POSTS],
  ['PRESIDED', labels.PRESIDED],
  ['SPOKE_AT', labels.SPOKE],
  ['ATTENDED', labels.WAS_AT],
];

/** People with their posts and the meetings that they took part in, those with most to tell first. */
export function personEntries(graphs: readonly ArticleGraph[]): Entry[] {
  const keys = personKeys(graphs);
  const book = new EntryBook();
  for (const graph of graphs)
    for (const person of graph.of('Person')) addPerson(book, graph, { person, key: keys.get(person.id) ?? person.id });
  const weight = ({ rows }: Entry): number => rows.reduce((sum, { points }) => sum + points.length, 0);
  return book.entries(TO.map(([, label]) => label)).sort((a, b) => weight(b) - weight(a));
}

function addPerson(book: EntryBook, graph: ArticleGraph, { person, key }: { person: GraphNode; key: string }): void {
  const { article } = graph;
  book.open(key, { name: person.name });
  book.prove(key, { article, evidence: graph.proofOfNode(person) });
  for (const [type, label] of TO)
    for (const edge of graph.out(person, type)) {
      const end = graph.node(edge.to);
      if (!end) continue;
      const { former, acting } = edge.properties;
      const mark = former === true ? '(former 原)' : acting === true ? '(acting 代)' : '';
      const date = end.label === 'Meeting' ? textOf(end, 'date') : '';
      const text = `${end.name}${mark}${date && `(${date})`}`;
      book.say(key, { label, text, proof: { article, evidence: graph.proofOf(edge) } });
    }
}
