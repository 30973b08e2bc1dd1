import { describe, expect, it } from '@jest/globals';
import { daysOf, isoDate, isWholeDay } from './iso-date.js';
import { nodeDate } from './node-date.js';
import { neighbourOrder, nodeOrder } from './order.js';

describe('nodeOrder', () => {
  it('sorts as strings: date descending, the more exact first, undated last, then id', () => {
    const expected = [
      ['2031-03-06', 'a'],
      ['2031-03-05', 'a'],
      ['2031-03-05', 'b'],
      ['2031-03', 'a'],
      ['2031', 'a'],
      ['2030-12-31', 'a'],
      [null, 'a'],
      [null, 'b'],
    ] as const;
    const keys = expected.map(([date, id]) => nodeOrder(date, id));
    expect([...keys].reverse().sort()).toEqual(keys);
  });

  it('sorts neighbours by edge type in ontology order first', () => {
    const [early, late] = [nodeOrder('2031', 'x'), nodeOrder(null, 'y')];
    const keys = [
      neighbourOrder('PRESIDED', late, 'e'),
      neighbourOrder('ATTENDED', early, 'e'),
      neighbourOrder('RESULTED_IN', early, 'e'),
    ];
    expect([...keys].reverse().sort()).toEqual(keys);
  });
});

describe('dates', () => {
  it.each([
    ['2031', '2031'],
    [2031, '2031'],
    ['2031-06', '2031-06'],
    ['2031-06-02', '2031-06-02'],
    ['2031-06-02T09:00', '2031-06-02'],
    ['--06-02', null],
    ['2031-6-2', null],
    ['近日', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('isoDate(%j) is %j', (value, date) => expect(isoDate(value)).toBe(date));

  it.each([
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-02', '2031-02-01', '2031-02-31'],
    ['2031-02-03', '2031-02-03', '2031-02-03'],
  ])('daysOf(%s) is %s to %s', (date, from, to) => expect(daysOf(date)).toEqual({ from, to }));

  it.each([
    ['2031-02-28', true],
    ['2031-02-29', false],
    ['2031-13-01', false],
    ['2031-02', false],
  ])('%s is a whole day: %s', (date, is) => expect(isWholeDay(date)).toBe(is));

  it.each([
    ['Meeting', { date: '2031-06-02' }, '2031-06-02'],
    ['Meeting', { date: '--06-02' }, null],
    ['Policy', { year: 2031 }, '2031'],
    ['Article', { publishedOn: null, eventDate: '2031-06-02' }, '2031-06-02'],
    ['Campaign', { start: '2031-06', end: '2031-07' }, '2031-06'],
    ['Target', { deadline: '2031-06-30' }, '2031-06-30'],
    ['Person', {}, null],
  ] as const)('the date of a %s with %j is %j', (label, properties, date) =>
    expect(nodeDate(label, properties)).toBe(date),
  );
});
