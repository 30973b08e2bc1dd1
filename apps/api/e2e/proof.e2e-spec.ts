import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningApi, startApi } from './start-api.js';
import * as town from './town/qinglan.js';

describe('nodes, search, neighbours and proof', () => {
  let api: RunningApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.close());

  it('answers nodes of any kind by id, in the order asked, and null for the unknown', async () => {
    const { data } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename name ... on Target { metric value unit comparator } } }`,
      { ids: [town.target.id, 'nobody', town.city.id] },
    );
    expect(data.nodes).toEqual([
      { __typename: 'Target', name: '河道清淤120公里', metric: '河道清淤', value: 120, unit: '公里', comparator: '>=' },
      null,
      { __typename: 'Place', name: '青岚市' },
    ]);
    const wrongKind = await api.ask(`{ person(id: "${town.city.id}") { name } }`);
    expect(wrongKind.data).toEqual({ person: null });
  });

  it('searches names and texts and shows where the words stand', async () => {
    const { data, errors } = await api.ask(`{
      search(query: "河湖") { edges { cursor match snippet highlight { start end } node { __typename name } } pageInfo { hasNextPage } }
    }`);
    expect(errors).toBeUndefined();
    const [first] = data.search.edges;
    expect(first.node).toEqual({ __typename: 'Policy', name: '《青岚市河湖管护实施方案》' });
    for (const { snippet, highlight } of data.search.edges) {
      expect(snippet.slice(highlight.start, highlight.end)).toBe('河湖');
    }
    const pinyin = await api.ask('{ search(query: "guchanghe", labels: [PERSON]) { edges { match node { name } } } }');
    expect(pinyin.data.search.edges).toEqual([{ match: 'PINYIN', node: { name: '顾长河' } }]);
  });

  it('takes query languages and odd characters in a search literally', async () => {
    for (const query of [
      '"',
      "' OR 1=1 --",
      'name:x AND (',
      '*',
      '\u0000',
      '𬱖',
      '%_',
      '`) MATCH (n) DETACH DELETE n //',
    ]) {
      const { data, errors } = await api.ask('query ($q: String!) { search(query: $q) { edges { cursor } } }', {
        q: query,
      });
      expect({ query, errors }).toEqual({ query, errors: undefined });
      expect(data.search.edges).toEqual([]);
    }
  });

  it('pages neighbours with their edges, forwards and backwards', async () => {
    const page = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { node(id: $id) {
      neighbours(first: $first, after: $after, last: $last, before: $before) {
        edges { cursor edge { id type } node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    } }`;
    const id = town.standing.id;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(page, { id, first: 4, after });
      const { edges, pageInfo } = data.node.neighbours;
      seen.push(...edges.map(({ edge }: { edge: { id: string } }) => edge.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    const whole = await api.ask(page, { id, first: 100 });
    expect(seen).toEqual(whole.data.node.neighbours.edges.map(({ edge }: { edge: { id: string } }) => edge.id));
    expect(new Set(seen).size).toBe(13);
    const back = await api.ask(page, { id, last: 3 });
    expect(back.data.node.neighbours.edges.map(({ edge }: { edge: { id: string } }) => edge.id)).toEqual(
      seen.slice(-3),
    );
    expect(back.data.node.neighbours.pageInfo.hasPreviousPage).toBe(true);
  });

  it('opens the proof of any edge and node', async () => {
    const found = await api.ask(
      `query ($id: ID!) { node(id: $id) { neighbours(filter: { types: [ATTENDED], direction: IN, labels: [PERSON] }) {
        edges { edge { id properties } node { name } }
      } } }`,
      { id: town.standing.id },
    );
    const [{ edge, node }] = found.data.node.neighbours.edges;
    expect(node.name).toBe('苏映棠');
    expect(edge.properties).toEqual({ order: 1, titleAsReported: '市长' });
    const { data, errors } = await api.ask(
      `query ($edge: ID!, $node: ID!) {
        edge(id: $edge) { type from { name } to { name } confidence articleCount firstSeen evidence { ...proof } }
        node(id: $node) { evidence(first: 1) { ...proof } mentions(first: 1) { text start end sentence article { title } } }
      }
      fragment proof on Evidence {
        quote start end rule ruleVersion confidence method status predicate subject { name } object { name } article { title text }
      }`,
      { edge: edge.id, node: town.mayor.id },
    );
    expect(errors).toBeUndefined();
    expect(data.edge).toMatchObject({ type: 'ATTENDED', from: { name: '苏映棠' }, to: { name: '青岚市委常委会会议' } });
    const [proof] = data.edge.evidence;
    expect(proof).toMatchObject({ quote: '市长苏映棠出席', rule: 'attended/invented', method: 'RULE', status: 'AUTO' });
    expect(proof.article.text.slice(proof.start, proof.end)).toBe(proof.quote);
    expect(data.node.evidence[0].subject.name).toBe('苏映棠');
    const [mention] = data.node.mentions;
    expect(mention).toMatchObject({ text: '苏映棠', article: { title: '青岚市委常委会召开会议' } });
    expect(mention.sentence).toContain('市长苏映棠出席');
  });

  it('shows an article whole', async () => {
    const { data, errors } = await api.ask(`{ articles(last: 1) { edges { node {
      title kicker publication publishedOn eventDate date locale { name basis } bylines { name role }
      source { path ordinal id collection } basis { field how from } meetings { name } reports(first: 2) { __typename } articles { title }
    } } } }`);
    expect(errors).toBeUndefined();
    expect(data.articles.edges[0].node).toEqual({
      title: '青岚市委常委会召开会议',
      kicker: null,
      publication: '青岚日报',
      publishedOn: '2033-04-13',
      eventDate: '2033-04-13',
      date: '2033-04-13',
      locale: { name: '青岚市', basis: 'metadata' },
      bylines: [{ name: '柳成', role: '记者' }],
      source: { path: '2033-04-13.txt', ordinal: 1, id: null, collection: null },
      basis: [{ field: 'publishedOn', how: 'stated', from: 'metadata' }],
      meetings: [{ name: '青岚市委常委会会议' }],
      reports: [{ __typename: 'Campaign' }, { __typename: 'Meeting' }],
      articles: [{ title: '青岚市委常委会召开会议' }],
    });
  });

  it('counts what the store holds and says what it allows', async () => {
    const { data } = await api.ask(`{
      stats { nodes { label count } edges { type count } }
      serviceConfig { limits { depth cost pageSize deadline } store { kind schemaVersion } }
    }`);
    expect(data.stats.nodes).toContainEqual({ label: 'MEETING', count: 3 });
    expect(data.stats.edges).toContainEqual({ type: 'PRESIDED', count: 3 });
    expect(data.serviceConfig.limits).toEqual({ depth: 12, cost: 100000, pageSize: 100, deadline: 10000 });
    expect(data.serviceConfig.store.kind).toBe('sqlite');
  });
});
