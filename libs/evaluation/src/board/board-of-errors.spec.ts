import { describe, expect, it } from '@jest/globals';
import type { Extraction, GraphNode } from '@zhengmai/model';
import type { Gold } from '../gold.js';
import { boardOfErrors } from './board-of-errors.js';

const TEXT = '3月12日,市委书记叶知衡在市委常委会会议上讲话。孟广陵参加。会议要求,各县区要抓好春灌,新增节水面积3万亩。';

const gold: Gold = {
  id: 'own-2',
  source: { file: 'own-2.txt' },
  title: null,
  locale: null,
  people: [
    { name: '叶知衡', posts: [{ raw: '市委书记', full: '澄川市委书记' }] },
    { name: '孟广陵', posts: [] },
  ],
  meetings: [{ id: 'm1', names: ['市委常委会会议'], kind: 'standing_committee', date: null }],
  policies: [{ title: '澄川市节水条例' }],
  campaigns: [],
  facts: [
    ['叶知衡', 'SPOKE_AT', 'm1'],
    ['孟广陵', 'ATTENDED', 'm1'],
    ['m1', 'DELIBERATED', '澄川市节水条例'],
  ],
  directives: [{ by: 'm1', to: ['各县区'], head: '抓好春灌' }],
  quantities: [{ kind: 'target', value: 3, unit: '万亩' }],
};

const node = (id: string, label: GraphNode['label'], name: string, properties = {}): GraphNode => ({
  ...{ id, label, name, aliases: [], properties },
});

function extraction(nodes: GraphNode[], edges: [string, Extraction['edges'][number]['type'], string][]): Extraction {
  const head = { title: null, kicker: null, subtitle: null, publication: null, publishedOn: null, eventDate: null };
  const source = { path: 'own-2.txt', ordinal: 1, id: null };
  const start = TEXT.indexOf('孟广陵');
  return {
    article: { id: 'a', ...head, locale: null, basis: {}, bylines: [], text: TEXT, source },
    nodes,
    edges: edges.map(([from, type, to]) => ({ type, from, to, properties: {}, assertions: [] })),
    assertions: [],
    mentions: [{ node: 'o', start, end: start + 3, text: '孟广陵' }],
    issues: [],
  };
}

const found = extraction(
  [
    node('p', 'Person', '叶知衡'),
    node('o', 'Organization', '孟广陵'),
    node('m', 'Meeting', '市委常委会会议', { kind: 'standing_committee' }),
    node('q', 'Observation', '节水面积', { value: 3, unit: '万亩' }),
  ],
  [['p', 'ATTENDED', 'm']],
);

describe('boardOfErrors', () => {
  const lines = boardOfErrors([gold], [found]).map(
    ({ category, side, cause, misses }) => `${category} ${side} ${misses.map(({ item }) => item).join()}: ${cause}`,
  );

  it.each([
    'person missed 孟广陵: found there as Organization',
    'post as printed missed 叶知衡 市委书记: the person was found without a post',
    'policy missed 澄川市节水条例: its name is not printed in the text as the gold gives it',
    'fact SPOKE_AT missed 叶知衡 SPOKE_AT m1(市委常委会会议): ATTENDED between them found',
    'fact ATTENDED missed 孟广陵 ATTENDED m1(市委常委会会议): same object with another subject found',
    'fact DELIBERATED missed m1(市委常委会会议) DELIBERATED 澄川市节水条例: object not found',
    'fact ATTENDED extra 叶知衡 ATTENDED m1(市委常委会会议): SPOKE_AT between them in the gold',
    'directive missed 0:抓好春灌: no directive in that sentence',
    'quantity missed 3 万亩 (target): target and progress taken for each other',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });

  it('puts the commonest cause first', () => {
    const groups = boardOfErrors([gold, { ...gold, id: 'own-3', source: { file: 'none.txt' } }], [found]);
    const counts = groups.map(({ misses }) => misses.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(groups.some(({ cause }) => cause === 'the article was not found')).toBe(true);
  });
});
