import type { Fact, Reading } from '@zhengmai/model';
import type { FactType } from '../engine/fact-type.js';
import { directivesOf, quoteOf } from './directives-of.js';

export const mandate: FactType = {
  name: 'mandate',
  gloss: 'A meeting, person, body or document tells somebody to do something.',
  edge: 'MANDATED',
  rules: [],
  derive: mandates,
};

/** Every directive is mandated by whoever speaks in its sentence. */
function mandates(reading: Reading): Fact[] {
  return directivesOf(reading).flatMap(({ index, mention, context }): Fact[] => {
    if (context.speaker === null) return [];
    return [
      {
        type: 'MANDATED',
        subject: context.speaker,
        object: index,
        rule: 'mandate/words',
        ruleVersion: 1,
        confidence: mention.rule === 'directive/deontic' ? 0.92 : 0.8,
        evidence: quoteOf(reading, mention, context.speaker),
        properties: {},
      },
    ];
  });
}
