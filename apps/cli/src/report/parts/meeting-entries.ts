import type { EdgeType, GraphNode, MeetingKind } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { textOf } from '../../digest/property.js';
import type { Entry, Label } from '../entry.js';
import { EntryBook } from '../entry-book.js';
import * as labels from '../labels.js';

const FROM: readonly (readonly [EdgeType, Label])[] = [
  ['CONVENED', labels.CONVENED_BY],
  ['CO_ORGANIZED', labels.CONVENED_BY],
  ['PRESIDED', labels.PRESIDED_BY],
  ['SPOKE_AT', labels.SPEAKERS],
  ['ATTENDED', labels.ATTENDED],
];

const TO: readonly (readonly [EdgeType, Label])[] = [
  ['HELD_IN', labels.PLACE],
  ['HAS_AGENDA_ITEM', labels.AGENDA],
  ['APPROVED', labels.APPROVED],
  ['DELIBERATED', labels.DELIBERATED],
  ['CONVEYED', labels.CONVEYED],
  ['CITED', labels.CITED],
  ['LAUNCHED', labels.LAUNCHED],
  ['RESULTED_IN', labels.OUTCOMES],
  ['HAS_TARGET', labels.TARGETS],
];

/** Who met: each meeting once, also where several papers report it. */
export function meetingEntries(graphs: readonly ArticleGraph[]): Entry[] {
  const book = new EntryBook();
  for (const graph of graphs) for (const meeting of graph.of('Meeting')) addMeeting(book, graph, meeting);
  return book.entries([...new Map([...FROM, ...TO].map(([, label]) => [label.en, label])).values()]);
}

/** A name and a whole date are one meeting; else only what has one id is. */
export function meetingKey(meeting: GraphNode): string {
  const date = textOf(meeting, 'date');
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date} ${meeting.name}` : meeting.id;
}

function addMeeting(book: EntryBook, graph: ArticleGraph, meeting: GraphNode): void {
  const key = meetingKey(meeting);
  const { article } = graph;
  book.open(key, { name: meeting.name, date: textOf(meeting, 'date') });
  book.note(key, labels.MEETING_KINDS[textOf(meeting, 'kind') as MeetingKind] ?? '');
  book.prove(key, { article, evidence: graph.proofOfNode(meeting) });
  const say = (label: Label, edge: ReturnType<ArticleGraph['out']>[number], id: string): void => {
    const end = graph.node(id);
    if (end) book.say(key, { label, text: end.name, proof: { article, evidence: graph.proofOf(edge) } });
  };
  for (const [type, label] of FROM) for (const edge of graph.into(meeting, type)) say(label, edge, edge.from);
  for (const [type, label] of TO) for (const edge of graph.out(meeting, type)) say(label, edge, edge.to);
}
