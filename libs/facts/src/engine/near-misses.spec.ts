import { describe, expect, it } from '@jest/globals';
import { buildTrie, findContexts, makeDoc, SPEECH_VERBS } from '@zhengmai/text';
import { FACT_TYPES } from '../registry.generated.js';
import { parseTagged } from '../testing/parse-tagged.js';
import { articleOf } from '../testing/run-examples.js';
import { makeFactEngine } from './find-facts.js';
import { findNearMisses } from './near-misses.js';

const ENGINE = makeFactEngine(FACT_TYPES);
const TRIE = buildTrie([...ENGINE.lexicons, SPEECH_VERBS]);

/** `rule reason trigger` of each near miss of one edge. */
function missesOf(tagged: string, type: string): string[] {
  const { text, mentions } = parseTagged(tagged);
  const doc = makeDoc({ article: articleOf(text) }, TRIE);
  const reading = { doc, mentions, contexts: findContexts(doc, mentions) };
  return findNearMisses(ENGINE, reading)
    .filter((miss) => miss.type === type)
    .map(({ rule, reason, trigger }) => `${rule} ${reason} ${text.slice(trigger.start, trigger.end)}`);
}

describe('findNearMisses', () => {
  it('tells an end that nobody fills', () => {
    expect(missesOf('{person:孟广陵}主持。', 'PRESIDED')).toEqual(['presiding/zhuchi no object 主持']);
  });

  it('tells a look-alike that silenced a rule', () => {
    expect(missesOf('{meeting:座谈会}上,{person:孟广陵}主持编写了一部县志。', 'PRESIDED')).toEqual([
      'presiding/zhuchi unless 主持',
    ]);
  });

  it('tells the side of a pattern that does not match', () => {
    expect(missesOf('{meeting:座谈会}由一位同志主持。', 'PRESIDED')).toEqual(['presiding/zhuchi pattern 主持']);
  });

  it('has nothing to tell where the rule fired', () => {
    expect(missesOf('{person:孟广陵}主持{meeting:座谈会}。', 'PRESIDED')).toEqual([]);
  });
});
