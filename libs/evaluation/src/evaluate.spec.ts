import { describe, expect, it } from '@jest/globals';
import type { Assertion, Extraction, GraphEdge, GraphNode } from '@zhengmai/model';
import { evaluate } from './evaluate.js';
import type { Gold } from './gold.js';

const TEXT = '3月12日,市委书记叶知衡主持召开市委常委会会议,审议《澄川市供水条例》。会议强调,各级各部门要抓好落实。';

const gold: Gold = {
  id: 'own-1',
  source: { file: 'own-1.txt' },
  title: '市委常委会召开会议',
  locale: '澄川',
  people: [{ name: '叶知衡', posts: [{ raw: '市委书记', full: '澄川市委书记' }] }],
  meetings: [
    { id: 'm1', names: ['市委常委会会议'], kind: 'standing_committee', date: '2025-03-12', conveners: ['澄川市委'] },
  ],
  policies: [{ title: '澄川市供水条例' }],
  campaigns: [],
  facts: [
    ['叶知衡', 'PRESIDED', 'm1'],
    ['m1', 'DELIBERATED', '澄川市供水条例'],
    ['澄川市委', 'CONVENED', 'm1'],
  ],
  directives: [{ by: 'm1', to: ['各级各部门'], head: '抓好落实' }],
  quantities: [],
};

function node(
  id: string,
  label: GraphNode['label'],
  name: string,
  properties: GraphNode['properties'] = {},
): GraphNode {
  return { id, label, name, aliases: [], properties };
}

function edge(
  type: GraphEdge['type'],
  from: string,
  to: string,
  quote: string,
): { edge: GraphEdge; assertion: Assertion } {
  const id = `${type} ${from} ${to}`;
  const start = TEXT.indexOf(quote);
  const evidence = [{ start, end: start + quote.length, quote }];
  const common = { confidence: 1, rule: 'own/rule', ruleVersion: 1, method: 'rule', status: 'auto' } as const;
  return {
    edge: { type, from, to, properties: type === 'HOLDS' ? { asReported: '市委书记' } : {}, assertions: [id] },
    assertion: { id, predicate: type, subject: from, object: to, evidence, ...common },
  };
}

function extraction(): Extraction {
  const facts = [
    edge('PRESIDED', 'p', 'm', '叶知衡主持召开市委常委会会议'),
    edge('HOLDS', 'p', 'post', '市委书记叶知衡'),
    edge('DELIBERATED', 'm', 'law', '审议《澄川市供水条例》'),
    edge('MANDATED', 'm', 'd', '各级各部门要抓好落实'),
  ];
  const source = { path: 'own-1.txt', ordinal: 1, id: null };
  const head = { title: null, kicker: null, subtitle: null, publication: null, publishedOn: null, eventDate: null };
  const locale = { name: '澄川市', adcode: null, basis: 'metadata' };
  return {
    article: { id: 'a', ...head, locale, basis: {}, bylines: [], text: TEXT, source },
    nodes: [
      node('p', 'Person', '叶知衡'),
      node('post', 'Position', '澄川市委书记'),
      node('m', 'Meeting', '澄川市委常委会会议', { kind: 'standing_committee', date: '2025-03-12' }),
      node('law', 'Policy', '澄川市供水条例'),
      node('other', 'Policy', '另一份文件'),
      node('d', 'Directive', '各级各部门要抓好落实', { text: '各级各部门要抓好落实' }),
    ],
    edges: facts.map((fact) => fact.edge),
    assertions: facts.map((fact) => fact.assertion),
    mentions: [],
    issues: [],
  };
}

describe('evaluate', () => {
  const result = evaluate({ golds: [gold], extractions: [extraction()] });
  const score = (category: string) => result.scores.find((one) => one.category === category);

  it('counts what was found, missed and made up', () => {
    expect(score('person')).toMatchObject({ truePositives: 1, falsePositives: 0, falseNegatives: 0, f1: 1 });
    expect(score('post resolved')).toMatchObject({ truePositives: 1, falseNegatives: 0 });
    expect(score('policy')).toMatchObject({ truePositives: 1, falsePositives: 1, precision: 0.5 });
    expect(score('facts')).toMatchObject({ truePositives: 2, falsePositives: 0, falseNegatives: 1 });
    expect(score('fact CONVENED')).toMatchObject({ falseNegatives: 1 });
    expect(score('directive')).toMatchObject({ f1: 1 });
    expect(score('directive addressee')).toMatchObject({ falseNegatives: 1 });
  });

  it('judges attributes', () => {
    const accuracy = Object.fromEntries(result.accuracies.map(({ category, value }) => [category, value]));
    expect(accuracy).toMatchObject({
      locale: 1,
      'meeting date': 1,
      'meeting kind': 1,
      'directive source': 1,
      'evidence names its ends': 1,
    });
  });

  it('finds broken proof', () => {
    expect(result.broken).toEqual([]);
    const whole = extraction();
    const torn = { ...whole, assertions: whole.assertions.slice(1) };
    expect(evaluate({ golds: [gold], extractions: [torn] }).broken).toEqual(['a PRESIDED edge without assertion']);
  });

  it('gives the same interval twice, around the value', () => {
    const again = evaluate({ golds: [gold], extractions: [extraction()] });
    expect(again.scores).toEqual(result.scores);
    expect(score('policy')?.interval).toEqual({ low: score('policy')?.f1, high: score('policy')?.f1 });
  });

  it('scores pages by their words', () => {
    const page = { file: 'own-1.txt', articles: [{ title: null, spans: [[0, TEXT.length]] as [number, number][] }] };
    const { accuracies } = evaluate({ golds: [gold], extractions: [extraction()], pages: [{ page, raw: TEXT }] });
    expect(accuracies.find(({ category }) => category === 'page: articles whole')?.value).toBe(1);
  });
});
