import type { GraphNode } from '@zhengmai/model';
import type { Gold, GoldMeeting } from '../gold.js';
import { pairGreedily } from '../greedy.js';
import { bodyName, isSameDate, isSameName, similarity } from '../names.js';
import { namesOfNode, textProperty, type Predicted } from '../predicted.js';
import { tallyOf, type Check, type Tally } from '../tally.js';

const LEAST = 0.8;

/** Which gold meeting each found one is: node id -> gold id. */
export function meetingsOf(gold: Gold, predicted: Predicted): Map<string, string> {
  const found = predicted.of('Meeting');
  const matched = pairGreedily(gold.meetings, found, (meeting, node) => meetingScore(predicted, meeting, node));
  return new Map([...matched].map(([i, j]) => [(found[j] as GraphNode).id, (gold.meetings[i] as GoldMeeting).id]));
}

/** Likeness of names, convener, kind and date; below 0.8 it is another meeting. */
function meetingScore(predicted: Predicted, meeting: GoldMeeting, node: GraphNode): number {
  const names = namesOfNode(node);
  let score = Math.max(
    0,
    ...meeting.names.flatMap((a) => names.map((b) => similarity(a, b) + (isSameName(a, b) ? 1 : 0))),
  );
  const conveners = new Set((meeting.conveners ?? []).map(bodyName));
  const convened = predicted.edges.filter(({ type, to }) => type === 'CONVENED' && to === node.id);
  if (convened.some(({ from }) => predicted.namesOf(from).some((name) => conveners.has(bodyName(name))))) score += 0.5;
  if (textProperty(node, 'kind') === meeting.kind) score += 0.3;
  if (isSameDate(meeting.date, textProperty(node, 'date')) === false) score -= 0.7;
  return score >= LEAST ? score : 0;
}

export function scoreMeetings(gold: Gold, predicted: Predicted): { tallies: Tally[]; checks: Check[] } {
  const ids = meetingsOf(gold, predicted);
  const found = predicted.of('Meeting').map(({ id, name }) => ids.get(id) ?? `extra:${name} ${id}`);
  const tallies = [
    tallyOf(
      { category: 'meeting', article: gold.id },
      gold.meetings.map(({ id }) => id),
      found,
    ),
  ];
  const checks = [...ids].flatMap(([node, id]) => {
    const meeting = gold.meetings.find((other) => other.id === id) as GoldMeeting;
    const at = predicted.nodes.get(node) as GraphNode;
    const date = meeting.date ? isSameDate(meeting.date, textProperty(at, 'date')) === true : true;
    const kind = textProperty(at, 'kind') === meeting.kind;
    return [
      { category: 'meeting date', article: gold.id, right: date },
      { category: 'meeting kind', article: gold.id, right: kind },
    ];
  });
  return { tallies, checks };
}
