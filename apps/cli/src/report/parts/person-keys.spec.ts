import { describe, expect, it } from '@jest/globals';
import type { Extraction, GraphEdge, GraphNode } from '@zhengmai/extraction';
import { ArticleGraph } from '../../digest/article-graph.js';
import { personKeys } from './person-keys.js';

/** An article that names one person, with a post in each of the bodies. */
function graph(id: string, ...bodies: readonly { name: string; place: string }[]): ArticleGraph {
  const node = (key: string, label: GraphNode['label'], name: string, properties = {}): GraphNode => ({
    ...{ id: key, label, name, aliases: [], properties },
  });
  const edge = (type: GraphEdge['type'], from: string, to: string): GraphEdge => ({
    ...{ type, from, to, properties: {}, assertions: [] },
  });
  const extraction = {
    article: {},
    nodes: [
      node(id, 'Person', '孟广陵'),
      ...bodies.flatMap(({ name, place }) => [
        node(`${id} ${name}`, 'Position', `${name}负责人`),
        node(name, 'Organization', name, { place }),
      ]),
    ],
    edges: bodies.flatMap(({ name }) => [edge('HOLDS', id, `${id} ${name}`), edge('IN', `${id} ${name}`, name)]),
    ...{ assertions: [], mentions: [], issues: [] },
  };
  return new ArticleGraph(extraction as unknown as Extraction);
}

const BUREAU = { name: '澄川市住建局', place: '澄川市' };
const CITY = { name: '澄川市政府', place: '澄川市' };
const OTHER = { name: '柳汀区教育局', place: '柳汀区' };

describe('personKeys', () => {
  it('takes posts in one jurisdiction for one person', () => {
    const keys = personKeys([graph('a', BUREAU), graph('b', CITY), graph('c')]);
    expect(new Set(keys.values()).size).toBe(1);
  });

  it('tells people of one name apart, and leaves a bare name alone between them', () => {
    const keys = personKeys([graph('a', BUREAU), graph('b', OTHER), graph('c')]);
    expect(new Set(keys.values()).size).toBe(3);
  });

  it('joins what an article shows to be one', () => {
    const keys = personKeys([graph('a', BUREAU), graph('b', OTHER), graph('c', BUREAU, OTHER)]);
    expect(new Set(keys.values()).size).toBe(1);
  });
});
