import type { Gold } from '../gold.js';
import { goldKeys, nodeKeys } from '../categories/node-keys.js';
import type { Predicted } from '../predicted.js';
import type { Miss } from './miss.js';

interface Keyed {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
}

/** Causes for edges, keyed `subject TYPE object`. */
export function factCause({ side, item }: Miss, gold: Gold, predicted: Predicted): string {
  const fact = parse(item);
  return side === 'missed' ? whyMissed(fact, gold, predicted) : whyExtra(fact, gold, predicted);
}

function whyMissed(fact: Keyed, gold: Gold, predicted: Predicted): string {
  const key = nodeKeys(gold, predicted);
  const known = new Set([...predicted.nodes.keys()].map(key));
  const lost = [known.has(fact.subject) ? [] : ['subject'], known.has(fact.object) ? [] : ['object']].flat();
  if (lost.length > 0) return `${lost.join(' and ')} not found`;
  const edges = predicted.edges.map(({ from, type, to }) => ({ subject: key(from), type, object: key(to) }));
  return compared(fact, edges, { here: 'found', none: 'both ends found, no rule joined them' });
}

function whyExtra(fact: Keyed, gold: Gold, predicted: Predicted): string {
  const { subject, object } = goldKeys(gold, predicted);
  const facts = gold.facts.map(([from, type, to]) => ({ subject: subject(from), type, object: object(to) }));
  const ends = new Set(gold.meetings.map(({ id }) => id));
  const isStray = (end: string): boolean => /会|仪式|活动|座谈|调研/.test(end) && !ends.has(end);
  if (isStray(fact.subject) || isStray(fact.object)) return 'of a meeting that the gold has not';
  return compared(fact, facts, { here: 'in the gold', none: 'the gold has nothing between them' });
}

/** What the other side says of the same ends. */
function compared(
  { subject, type, object }: Keyed,
  others: readonly Keyed[],
  { here, none }: { here: string; none: string },
): string {
  const between = others.find((one) => one.subject === subject && one.object === object);
  if (between) return `${between.type} between them ${here}`;
  const same = others.filter((one) => one.type === type);
  if (same.some((one) => one.subject === subject)) return `same subject with another object ${here}`;
  if (same.some((one) => one.object === object)) return `same object with another subject ${here}`;
  return none;
}

/** Names hold no spaces once compared; the type is the word in capitals. */
function parse(item: string): Keyed {
  const [subject = '', type = '', object = ''] = item.split(' ');
  return { subject, type, object };
}
