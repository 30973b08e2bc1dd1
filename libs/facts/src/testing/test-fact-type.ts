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

    if (factType.rules.length > 0) testEachRule(factType, examples);
    else
      it('is found by its derivation alone', () =>
        expect(rowsFailing(without(factType), examples)).toBe(positives(examples)));
  });
}

function testEachRule(factType: FactType, examples: FactExamples): void {
  it.each(factType.rules.map(({ id }) => [id] as const))('%s is shown twice and needed', (id) => {
    const shown = examples.filter((example) => factsOfExample(factType, example).rules.includes(id));
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(rowsFailing(without(factType, id), examples)).toBeGreaterThan(0);
  });
}

/** The type without one rule, or without its derivation. */
function without({ derive, ...factType }: FactType, rule?: string): FactType {
  const rules = factType.rules.filter(({ id }) => id !== rule);
  return rule && derive ? { ...factType, rules, derive } : { ...factType, rules };
}

function rowsFailing(factType: FactType, examples: FactExamples): number {
  return examples.filter((example) => factsOfExample(factType, example).lines.join() !== expectedLines(example).join())
    .length;
}

function positives(examples: FactExamples): number {
  return examples.filter(({ facts }) => facts.length > 0).length;
}
