import { describe, expect, it } from '@jest/globals';
import type { Article, DateValue, Mention } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { dateRecognizer } from './date-recognizer.js';
import { DATE_EXAMPLES } from './examples.js';
import { resolveDate } from './resolve-date.js';

const trie = buildTrie(dateRecognizer.lexicons);

function articleOf(text: string, publishedOn: string | null): Article {
  return {
    id: 'a',
    title: null,
    kicker: null,
    subtitle: null,
    publication: null,
    publishedOn,
    eventDate: null,
    locale: null,
    basis: {},
    bylines: [],
    text,
    source: { path: 'a', ordinal: 1, id: null },
  };
}

function show({ start, end, relation, vague }: DateValue): string {
  const limit = relation === 'at' ? '' : ` ${relation}`;
  return (start === end ? start : `${start}..${end}`) + limit + (vague ? ' vague' : '');
}

describe('dates', () => {
  it.each(DATE_EXAMPLES)('$published: $text', ({ text, published, dates }) => {
    const mentions = dateRecognizer.recognize(makeDoc({ article: articleOf(text, published) }, trie), []) as Mention<
      'date',
      DateValue
    >[];
    expect(Object.fromEntries(mentions.map((mention) => [mention.text, show(mention.value)]))).toEqual(dates);
    expect(mentions.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });

  it.each([
    ['6月30日前', '2021-06-30 before'],
    ['力争明年3月份完成', '2022-03'],
    ['没有日期的话', null],
    ['2月30日', null],
  ])('resolveDate reads %s', (text, expected) => {
    const value = resolveDate(text, { publishedOn: '2021-06-03' });
    expect(value && show(value)).toBe(expected);
  });

  it('says whether the year was printed, and how exact the date is', () => {
    const facts = (text: string): unknown[] => {
      const value = resolveDate(text, { publishedOn: '2021-06-03' });
      return [value?.basis, value?.precision];
    };
    expect(facts('2021年6月2日')).toEqual(['stated', 'day']);
    expect(facts('6月2日')).toEqual(['inferred', 'day']);
    expect(facts('6月2日21时')).toEqual(['inferred', 'hour']);
    expect(facts('2021年上半年')).toEqual(['stated', 'half']);
    expect(facts('二季度')).toEqual(['inferred', 'quarter']);
    expect(facts('明年')).toEqual(['inferred', 'year']);
    expect(facts('“十四五”期间')).toEqual(['stated', 'period']);
  });
});
