import { describe, expect, it } from '@jest/globals';
import type { Article, Mention, QuantityValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { dateRecognizer } from '../date/index.js';
import { QUANTITY_EXAMPLES } from './examples.js';
import { quantityRecognizer } from './quantity-recognizer.js';
import { readNumber } from './read-number.js';
import { readUnit } from './read-unit.js';

const trie = buildTrie([...dateRecognizer.lexicons, ...quantityRecognizer.lexicons]);

function recognize(text: string): Mention<'quantity', QuantityValue>[] {
  const article = {
    id: 'a',
    publishedOn: '2021-06-03',
    locale: { name: '太原市', adcode: '140100', basis: 'publication' },
    basis: {},
    bylines: [],
    text,
    source: { path: 'a', ordinal: 1, id: null },
  } as unknown as Article;
  const doc = makeDoc({ article }, trie);
  return quantityRecognizer.recognize(doc, dateRecognizer.recognize(doc, [])) as Mention<'quantity', QuantityValue>[];
}

/** As the row writes it: with no more than the row shows. */
function show({ value }: Mention<'quantity', QuantityValue>, index: number, row: string): string {
  const comparator = value.comparator === '=' ? '' : value.comparator;
  const parts = [value.kind, `${comparator}${value.value}`, value.unit];
  if (row.includes('@') || value.date) parts.push(`@${value.date}`);
  if (row.includes('#')) parts.push(`#${value.scope}`);
  if (/ =/.test(row)) parts.push(`=${value.metric}`);
  if (value.entry !== index) parts.push('same');
  return parts.join(' ');
}

describe('quantities', () => {
  it.each(QUANTITY_EXAMPLES)('$text', ({ text, quantities }) => {
    const mentions = recognize(text);
    expect(mentions.map((mention, i) => show(mention, i, quantities[i] ?? ''))).toEqual(quantities);
    expect(mentions.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });

  it.each([
    ['三百二十五', 325],
    ['十二', 12],
    ['两百', 200],
    ['一千零八', 1008],
    ['三点五', 3.5],
    ['1,260.5', 1260.5],
  ])('reads %s', (printed, value) => {
    expect(readNumber(printed, 0)).toMatchObject({ value, end: printed.length });
  });

  it('reads no number where digits stand side by side', () => {
    expect(readNumber('二〇二一', 0)).toBeNull();
  });

  it.each([
    ['万余人次', '万人次', 1e4, '人次', true],
    ['万亿元', '万亿元', 1e12, '元', false],
    ['元/吨', '元/吨', 1, '元/吨', false],
    ['多万名', '万名', 1e4, '名', true],
    ['万群众', '万', 1e4, '', false],
  ])('reads the unit %s', (printed, unit, scale, base, more) => {
    expect(readUnit(printed, 0)).toMatchObject({ unit, scale, base, more });
  });

  it('gives a base value for arithmetic, free of floating dust', () => {
    expect(recognize('产值2.02万元。')[0]?.value).toMatchObject({ baseValue: 20200, baseUnit: '元' });
  });
});
