import { describe, expect, it } from '@jest/globals';
import type { Mention, PolicyValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { POLICY_EXAMPLES } from './examples.js';
import { policyRecognizer } from './policy-recognizer.js';
import { articleOf } from '../testing/article-of.js';

const trie = buildTrie(policyRecognizer.lexicons);

function recognize(text: string): Mention<'policy', PolicyValue>[] {
  return policyRecognizer.recognize(makeDoc({ article: articleOf(text) }, trie), []) as Mention<
    'policy',
    PolicyValue
  >[];
}

describe('policies', () => {
  it.each(POLICY_EXAMPLES)('$text', ({ text, policies }) => {
    const mentions = recognize(text);
    expect(mentions.map(({ value }) => value.title + (value.refersTo ? ` -> ${value.refersTo}` : ''))).toEqual(
      policies,
    );
    expect(mentions.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });

  it.each([
    ['《临湖市2021年行动计划》', { docType: '计划', status: null, year: '2021', docNumber: null }],
    ['《临湖市养老条例（修订草案）》', { docType: '条例', status: 'draft', year: null, docNumber: null }],
    ['《考核办法（试行）》', { docType: '办法', status: 'trial', year: null, docNumber: null }],
    [
      '《供水管理办法》（临政发〔2021〕12号）',
      { docType: '办法', status: null, year: null, docNumber: '临政发〔2021〕12号' },
    ],
    ['《养老条例（2022年修订）》', { docType: '条例', status: 'revised', year: '2022', docNumber: null }],
  ])('reads the kind, status, year and number of %s', (text, expected) => {
    expect(recognize(text)[0]?.value).toMatchObject(expected);
  });

  it('gives every mention of a document the same kind, status, year and number', () => {
    const text =
      '印发《临湖市2021年节水计划（试行）》（临政发〔2021〕12号）。《计划》要求，落实《临湖市2021年节水计划（试行）》。';
    const facts = recognize(text).map(({ value: { docType, status, year, docNumber } }) => [
      docType,
      status,
      year,
      docNumber,
    ]);
    expect(facts).toEqual(Array.from({ length: 3 }, () => ['计划', 'trial', '2021', '临政发〔2021〕12号']));
  });
});
