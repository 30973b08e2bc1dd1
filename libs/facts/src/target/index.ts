import type { Fact, Mention, QuantityValue, Reading, Span } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';
import { ownersOf, type Owner } from './owners.js';

export const target: FactType = {
  name: 'target',
  gloss: 'A campaign, stage, document, order or meeting sets a goal with a number.',
  edge: 'HAS_TARGET',
  rules: [],
  derive: targets,
};

function targets(reading: Reading): Fact[] {
  return reading.mentions.flatMap((goal, object) => {
    if (goal.type !== 'quantity' || (goal.value as QuantityValue).kind !== 'target') return [];
    return ownersOf(reading, goal).map(({ subject, rule, confidence }: Owner) => {
      const evidence = quoteOf(reading, goal, reading.mentions[subject] as Mention);
      return derived({ type: 'HAS_TARGET', subject, object, rule, confidence, evidence });
    });
  });
}

/** The clause with the number, and, where the owner is named elsewhere, the clause that names it. */
function quoteOf(reading: Reading, goal: Mention, owner: Mention): Span[] {
  const number = clausesOf(reading, goal);
  if (owner.type === 'directive' || (number.start <= owner.start && owner.end <= number.end)) return [number];
  const name = clausesOf(reading, owner);
  return name.start < number.start ? [name, number] : [number, name];
}
