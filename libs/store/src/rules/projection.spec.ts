import { describe, expect, it } from '@jest/globals';
import { canonicalJson, mergeNodes, mergeProperties, mergeSeen, type NodeStatement } from './projection.js';

function said(name: string, articles: number, more: Partial<NodeStatement> = {}): NodeStatement {
  return {
    label: 'Organization',
    name,
    aliases: [],
    properties: {},
    articles,
    firstSeen: null,
    lastSeen: null,
    ...more,
  };
}

describe('mergeNodes', () => {
  it('takes the name that most articles use, the others become aliases', () => {
    const merged = mergeNodes([said('云濛市委', 2, { aliases: ['市委'] }), said('中共云濛市委', 3)]);
    expect(merged).toMatchObject({ name: '中共云濛市委', aliases: ['云濛市委', '市委'], articles: 5 });
  });

  it('takes the smallest by code units where as many say one as the other', () => {
    expect(mergeNodes([said('乙', 1), said('甲', 1), said('丙', 1)]).name).toBe('丙');
  });

  it('does not depend on the order', () => {
    const all = [said('a', 1, { aliases: ['x'] }), said('b', 1, { properties: { kind: 'k' } }), said('a', 2)];
    expect(mergeNodes([...all].reverse())).toEqual(mergeNodes(all));
  });
});

describe('mergeProperties', () => {
  it.each([
    ['most articles', [[{ k: 'b' }, 2], [{ k: 'a' }, 1]], { k: 'b' }],
    ['ties by the smallest', [[{ k: 'b' }, 1], [{ k: 'a' }, 1]], { k: 'a' }],
    ['each property on its own', [[{ k: 'b', l: 1 }, 1], [{ k: 'b', l: 2 }, 1], [{ k: 'a', l: 2 }, 1]], { k: 'b', l: 2 }],
    ['null says nothing', [[{ k: null }, 5], [{ k: 'a' }, 1]], { k: 'a' }],
    ['votes of different statements add up', [[{ k: 'a', l: 1 }, 1], [{ k: 'b' }, 2], [{ k: 'a' }, 2]], { k: 'a', l: 1 }],
    ['lists and maps are values', [[{ k: ['b'], m: { y: '2', x: '1' } }, 1], [{ m: { x: '1', y: '2' } }, 1]], { k: ['b'], m: { x: '1', y: '2' } }],
    ['false and 0 are values', [[{ k: false, n: 0 }, 1]], { k: false, n: 0 }],
  ] as const)('%s', (_what, statements, expected) => {
    const given = statements.map(([properties, articles]) => ({ properties, articles }));
    expect(mergeProperties(given)).toEqual(expected);
    expect(canonicalJson(mergeProperties([...given].reverse()))).toBe(canonicalJson(mergeProperties(given)));
  }); // prettier-ignore
});

describe('mergeSeen', () => {
  it('widens the dates and leaves out those that are not known', () => {
    const one = { articles: 1, firstSeen: '2031-02-01', lastSeen: '2031-03' };
    const other = { articles: 2, firstSeen: '2030', lastSeen: '2031-02' };
    const undated = { articles: 1, firstSeen: null, lastSeen: null };
    expect(mergeSeen([one, undated, other])).toEqual({ articles: 4, firstSeen: '2030', lastSeen: '2031-03' });
    expect(mergeSeen([undated])).toEqual(undated);
  });
});
