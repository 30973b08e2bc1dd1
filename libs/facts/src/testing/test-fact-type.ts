import { describe, expect, it } from '@jest/globals';
import type { FactType } from '../engine/fact-type.js';
import type { FactExamples } from './examples.js';
import { expectedLines, factsOfExample } from './run-examples.js';

/** Runs a fact type's table, then drops each rule in turn: some row must fail without it, two rows must need it, and one must stay silent. */
export function testFactType(factType: FactType, examples: FactExamples): void {
  describe(factType.name, () => {
    it.each(examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
      expect(factsOfExample(factType, example).lines).toEqual(expectedLines(example));
    });

    it('has a look-alike that must stay silent', () => {
      expect(examples.some(({ facts }) => facts.length === 0)).toBe(true);
    });

    it.each(factType.rules.map((rule) => [rule.id, rule] as const))('%s is shown twice and needed', (_, rule) => {
      const shown = examples.filter((example) => factsOfExample(factType, example).rules.includes(rule.id));
      expect(shown.length).toBeGreaterThanOrEqual(2);
      const without = { ...factType, rules: factType.rules.filter(({ id }) => id !== rule.id) };
      const failing = examples.filter(
        (example) => factsOfExample(without, example).lines.join() !== expectedLines(example).join(),
      );
      expect(failing.length).toBeGreaterThan(0);
    });
  });
}
