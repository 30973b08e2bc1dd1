import type { EdgeType, GraphEdge } from '@zhengmai/model';
import type { Gold } from '../gold.js';
import type { Predicted } from '../predicted.js';
import { tallyOf, type Tally } from '../tally.js';
import { goldKeys, nodeKeys } from './node-keys.js';

/** The edges that the gold has answers for. */
export const SCORED_EDGES: readonly EdgeType[] = [
  'APPROVED',
  'ATTENDED',
  'CITED',
  'CONVENED',
  'CONVEYED',
  'CO_ORGANIZED',
  'DELIBERATED',
  'ISSUED',
  'LAUNCHED',
  'PRESIDED',
  'SPOKE_AT',
];

/** One tally an edge type, and one over all of them. */
export function scoreFacts(gold: Gold, predicted: Predicted): Tally[] {
  const key = nodeKeys(gold, predicted);
  const { subject, object } = goldKeys(gold, predicted);
  const wanted = gold.facts.map(([from, type, to]) => ({ type, line: `${subject(from)} ${type} ${object(to)}` }));
  const approved = new Set(wanted.filter(({ type }) => type === 'APPROVED').map(({ line }) => line));
  const found = predicted.edges
    .filter((edge) => SCORED_EDGES.includes(edge.type) && isInGold(edge, predicted))
    .map(({ from, type, to }) => ({ type, line: `${key(from)} ${type} ${key(to)}` }))
    // What was approved may also be given as deliberated.
    .filter(({ type, line }) => type !== 'DELIBERATED' || !approved.has(line.replace(' DELIBERATED ', ' APPROVED ')));
  const lines = (facts: readonly { type: string; line: string }[], type?: string): string[] =>
    facts
      .filter((fact) => SCORED_EDGES.includes(fact.type as EdgeType) && (!type || fact.type === type))
      .map(({ line }) => line);
  return [
    tallyOf({ category: 'facts', article: gold.id }, lines(wanted), lines(found)),
    ...SCORED_EDGES.map((type) =>
      tallyOf({ category: `fact ${type}`, article: gold.id }, lines(wanted, type), lines(found, type)),
    ),
  ];
}

/** The gold has neither conveyed speeches and meetings nor what directives and policies cite. */
function isInGold({ type, from, to }: GraphEdge, predicted: Predicted): boolean {
  if (type === 'CONVEYED') return predicted.labelOf(to) === 'Policy';
  if (type === 'CITED') return ['Meeting', 'Campaign', 'Organization'].includes(predicted.labelOf(from) ?? '');
  return true;
}
