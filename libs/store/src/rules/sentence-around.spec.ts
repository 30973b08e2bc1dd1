import { describe, expect, it } from '@jest/globals';
import { sentenceAround } from './sentence-around.js';

const text = '标题一行\n第一句。第二句说沈知远！末句没有句号';

describe('sentenceAround', () => {
  it.each([
    ['标题', '标题一行'],
    ['一句', '第一句。'],
    ['沈知远', '第二句说沈知远！'],
    ['末句', '末句没有句号'],
  ])('the sentence around %s is %s', (words, quote) => {
    const start = text.indexOf(words);
    const evidence = sentenceAround(text, { start, end: start + words.length });
    expect(evidence.quote).toBe(quote);
    expect(text.slice(evidence.start, evidence.end)).toBe(quote);
  });
});
