import type { GraphNode } from '@zhengmai/model';
import type { Gold } from '../gold.js';
import { pairGreedily } from '../greedy.js';
import { bodyName, norm } from '../names.js';
import { textProperty, type Predicted } from '../predicted.js';
import { tallyOf, type Check, type Tally } from '../tally.js';
import { nodeKeys } from './node-keys.js';

/** Directives by the words of their heads, one entry a sentence; for those found, who says them and to whom. */
export function scoreDirectives(gold: Gold, predicted: Predicted): { tallies: Tally[]; checks: Check[] } {
  const found = predicted.of('Directive');
  const matched = pairGreedily(gold.directives, found, ({ head }, node) =>
    norm(wordsOf(node)).includes(norm(head)) && !/[。！？]/.test(wordsOf(node).replace(/[。！？”]{1,6}$/, '')) ? 1 : 0,
  );
  const back = new Map([...matched].map(([i, j]) => [j, i]));
  const line = (i: number): string => `${i}:${gold.directives[i]?.head}`;
  const tallies = [
    tallyOf(
      { category: 'directive', article: gold.id },
      gold.directives.map((_, i) => line(i)),
      found.map((node, j) => (back.has(j) ? line(back.get(j) as number) : `extra:${j}:${wordsOf(node).slice(0, 40)}`)),
    ),
    ...[...matched].map(([i, j]) => addressees(gold, predicted, { i, node: found[j] as GraphNode })),
  ];
  const checks = [...matched].map(([i, j]) => sourceCheck(gold, predicted, { i, node: found[j] as GraphNode }));
  return { tallies, checks };
}

function wordsOf(node: GraphNode): string {
  return textProperty(node, 'text') || node.name;
}

interface Matched {
  readonly i: number;
  readonly node: GraphNode;
}

/** The speaker; their meeting is accepted for the speaker and the other way round. */
function sourceCheck(gold: Gold, predicted: Predicted, { i, node }: Matched): Check {
  const by = gold.directives[i]?.by ?? '';
  const spoke = gold.facts.filter(([, type]) => type === 'SPOKE_AT' || type === 'PRESIDED');
  const meetings = spoke.filter(([person]) => person === by).map(([, , meeting]) => meeting);
  const people = spoke.filter(([, , meeting]) => meeting === by).map(([person]) => norm(person));
  const accepted = new Set([by, norm(by), bodyName(by), ...meetings, ...people]);
  const key = nodeKeys(gold, predicted);
  const right = predicted.edges.some(
    ({ type, from, to }) => type === 'MANDATED' && to === node.id && accepted.has(key(from)),
  );
  return { category: 'directive source', article: gold.id, right };
}

function addressees(gold: Gold, predicted: Predicted, { i, node }: Matched): Tally {
  const wanted = gold.directives[i]?.to ?? [];
  const edges = predicted.out('ASSIGNED_TO', node.id).filter(({ to }) => predicted.nodes.has(to));
  const names = [...new Set(edges.map(({ to }) => norm(predicted.nodes.get(to)?.name)))].sort();
  const matched = pairGreedily(wanted, names, (a, b) =>
    b && (norm(a).includes(b) || b.includes(norm(a))) ? b.length : 0,
  );
  const taken = new Set(matched.values());
  return tallyOf(
    { category: 'directive addressee', article: gold.id },
    wanted.map((name) => `${i}:${name}`),
    [
      ...[...matched.keys()].map((k) => `${i}:${wanted[k]}`),
      ...names.flatMap((name, k) => (taken.has(k) ? [] : [`${i}:extra:${name}`])),
    ],
  );
}
