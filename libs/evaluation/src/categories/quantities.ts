import type { GraphNode } from '@zhengmai/model';
import type { Gold, GoldQuantity } from '../gold.js';
import { pairGreedily } from '../greedy.js';
import { bodyName, isSameDate, norm } from '../names.js';
import { textProperty, type Predicted } from '../predicted.js';
import { tallyOf, type Check, type Tally } from '../tally.js';

/** Targets and observations by kind, number and unit; for those found, their date and scope. */
export function scoreQuantities(gold: Gold, predicted: Predicted): { tallies: Tally[]; checks: Check[] } {
  const found = [...predicted.of('Target'), ...predicted.of('Observation')];
  const matched = pairGreedily(gold.quantities, found, quantityScore);
  const back = new Map([...matched].map(([i, j]) => [j, i]));
  const tally = tallyOf(
    { category: 'quantity', article: gold.id },
    gold.quantities.map((_, i) => String(i)),
    found.map(({ name }, j) => String(back.get(j) ?? `extra:${j}:${name}`)),
  );
  const checks = [...matched].flatMap(([i, j]) =>
    attributeChecks(gold.id, gold.quantities[i] as GoldQuantity, found[j] as GraphNode),
  );
  return { tallies: [tally], checks };
}

function quantityScore(quantity: GoldQuantity, node: GraphNode): number {
  const kind = node.label === 'Target' ? 'target' : 'progress';
  const value = Number(node.properties['value'] ?? NaN);
  if (kind !== quantity.kind || value !== Number(quantity.value)) return 0;
  if (norm(textProperty(node, 'unit')) !== norm(quantity.unit)) return 0;
  return isSameDate(dueOf(quantity), dateOf(node)) ? 2 : 1;
}

function attributeChecks(article: string, quantity: GoldQuantity, node: GraphNode): Check[] {
  const due = dueOf(quantity);
  const date = { category: 'quantity date', article, right: isSameDate(due, dateOf(node)) === true };
  const wanted = bodyName(quantity.scope);
  const scope = bodyName(textProperty(node, 'scope'));
  const right = scope !== '' && (wanted.includes(scope) || scope.includes(wanted));
  return [...(due ? [date] : []), ...(quantity.scope ? [{ category: 'quantity scope', article, right }] : [])];
}

function dueOf({ deadline, as_of }: GoldQuantity): string | null {
  return deadline || as_of || null;
}

function dateOf(node: GraphNode): string {
  return textProperty(node, 'deadline') || textProperty(node, 'asOf');
}
