import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningApi, startApi } from './start-api.js';

const times = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join(' ');
const nested = (levels: number): string =>
  `{ meetings { edges { node ${'{ presidedBy '.repeat(levels)}{ name } ${'}'.repeat(levels)} } } }`;

/** What must be refused, how, by one error. */
const ATTACKS: readonly (readonly [string, string, string])[] = [
  ['1000 aliases', `{ ${times(1000, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
  ['31 aliases', `{ stats { ${times(31, (at) => `a${at}: __typename`)} } }`, 'QUERY_TOO_COMPLEX'],
  ['ten unknown directives on a field', `{ __typename ${times(10, (at) => `@d${at}`)} }`, 'QUERY_TOO_COMPLEX'],
  ['a field 5000 times', `{ ${'__typename '.repeat(5000)} }`, 'QUERY_TOO_COMPLEX'],
  ['a field 500 times', `{ ${'__typename '.repeat(500)} }`, 'QUERY_TOO_COMPLEX'],
  ['depth 60', nested(60), 'QUERY_TOO_DEEP'],
  [
    'depth by fragments',
    `{ meetings { edges { node { ...f0 } } } } ${times(12, (at) => `fragment f${at} on Meeting { presidedBy { meetings { edges { node { ...f${at + 1} } } } } }`)} fragment f12 on Meeting { name }`,
    'QUERY_TOO_DEEP',
  ],
  ['700 overlapping selections', `{ ${times(700, () => 'stats { nodes { count } }')} }`, 'QUERY_TOO_COMPLEX'],
  [
    '2000 chained fragments',
    `{ ...f0 } ${times(2000, (at) => `fragment f${at} on Query { ...f${at + 1} }`)}`,
    'QUERY_TOO_COMPLEX',
  ],
  ['51 fragments', `{ ...f0 } ${times(51, (at) => `fragment f${at} on Query { __typename }`)}`, 'QUERY_TOO_COMPLEX'],
  [
    'circular fragments',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['1000 operations', times(1000, (at) => `query q${at} { __typename }`), 'QUERY_TOO_COMPLEX'],
  ['11 operations', times(11, (at) => `query q${at} { __typename }`), 'QUERY_TOO_COMPLEX'],
  ['21 root fields', `{ ${times(21, () => '__typename')} }`, 'QUERY_TOO_COMPLEX'],
  [
    'pages in pages',
    '{ meetings(first: 100) { edges { node { presidedBy(first: 100) { meetings(first: 100) { edges { node { id } } } } } } } }',
    'QUERY_TOO_COMPLEX',
  ],
  ['a mutation', 'mutation { drop }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { news }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', '{ meetings(', 'GRAPHQL_PARSE_FAILED'],
  ['NUL bytes', '{ \u0000meetings }', 'GRAPHQL_PARSE_FAILED'],
  ['an Int beyond 32 bits', '{ meetings(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown enum value', '{ meetings(filter: { kinds: [PARTY] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
];

/** What a good document asks wrongly. */
const BAD_INPUT: readonly (readonly [string, string, string])[] = [
  ['first: 0', '{ meetings(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
  ['first: -5', '{ meetings(first: -5) { totalCount } }', 'BAD_USER_INPUT'],
  ['first: 101', '{ meetings(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
  ['first: 1000000', '{ meetings(first: 1000000) { totalCount } }', 'BAD_USER_INPUT'],
  ['last: 101', '{ meetings(last: 101) { totalCount } }', 'BAD_USER_INPUT'],
  ['first and last', '{ meetings(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
  ['a broken cursor', '{ meetings(after: "zzz") { totalCount } }', 'BAD_CURSOR'],
  ['an empty cursor', '{ meetings(before: "") { totalCount } }', 'BAD_CURSOR'],
  ['no date', '{ meetings(filter: { dateFrom: "June" }) { totalCount } }', 'BAD_USER_INPUT'],
  ['month 13', '{ meetings(filter: { dateTo: "2033-13" }) { totalCount } }', 'BAD_USER_INPUT'],
  [
    'dates the wrong way',
    '{ meetings(filter: { dateFrom: "2034", dateTo: "2033" }) { totalCount } }',
    'BAD_USER_INPUT',
  ],
  ['confidence 2', '{ meetings(filter: { minConfidence: 2 }) { totalCount } }', 'BAD_USER_INPUT'],
  ['a long text filter', `{ meetings(filter: { text: "${'会'.repeat(201)}" }) { totalCount } }`, 'BAD_USER_INPUT'],
  [
    'a related id too long',
    `{ meetings(filter: { relatedTo: { id: "${'x'.repeat(101)}" } }) { totalCount } }`,
    'BAD_USER_INPUT',
  ],
  ['a long search', `{ search(query: "${'会'.repeat(201)}") { edges { cursor } } }`, 'BAD_USER_INPUT'],
  ['an empty search', '{ search(query: " ") { edges { cursor } } }', 'BAD_USER_INPUT'],
  ['an empty id', '{ node(id: "") { name } }', 'BAD_USER_INPUT'],
  ['101 ids', `{ nodes(ids: [${'"x",'.repeat(101)}]) { name } }`, 'BAD_USER_INPUT'],
  [
    'a list field too long',
    '{ meetings(first: 1) { edges { node { presidedBy(first: 0) { name } } } } }',
    'BAD_USER_INPUT',
  ],
  [
    'neighbours too many',
    '{ meetings(first: 1) { edges { node { neighbours(last: 1000) { edges { cursor } } } } } }',
    'BAD_USER_INPUT',
  ],
];

describe('limits', () => {
  let api: RunningApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.close());

  it.each(ATTACKS)('refuses %s', async (_name, query, code) => {
    const before = process.cpuUsage();
    const { status, data, errors = [] } = await api.ask(query);
    // Work, not waiting: the server runs in this process, and a busy machine makes no refusal dearer.
    const { user, system } = process.cpuUsage(before);
    expect({ status, data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({
      status: 400,
      data: undefined,
      codes: [code],
    });
    expect((user + system) / 1000).toBeLessThan(500);
  });

  it.each(BAD_INPUT)('says what is wrong with %s', async (_name, query, code) => {
    const { errors = [] } = await api.ask(query);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.path).toBeDefined();
    expect(errors[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors[0]?.message).not.toMatch(/SELECT|\.ts/);
  });

  it('takes a bad variable as bad input', async () => {
    const { errors } = await api.ask('query ($n: Int) { meetings(first: $n) { totalCount } }', { n: 99999999999 });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses the cursor of another list', async () => {
    const { data } = await api.ask('{ meetings(first: 1) { pageInfo { endCursor } } }');
    const after = data.meetings.pageInfo.endCursor;
    const { errors } = await api.ask('query ($after: String) { people(after: $after) { totalCount } }', { after });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
  });

  it('is not moved by __proto__ in variables', async () => {
    const { data, errors } = await api.ask(
      'query ($first: Int) { meetings(first: $first) { totalCount } }',
      JSON.parse('{"__proto__":{"first":1000000},"constructor":1}'),
    );
    expect(errors).toBeUndefined();
    expect(data.meetings.totalCount).toBe(3);
    expect(({} as { first?: number }).first).toBeUndefined();
  });

  it('reports the cost: one for each object that may be answered', async () => {
    const { extensions } = await api.ask(
      'query ($n: Int = 5) { meetings(first: $n) { edges { node { presidedBy { name } articles(first: 2) { locale { name } } } } } }',
    );
    expect(extensions?.cost).toEqual({ requested: 5 * (1 + 20 + 2 * (1 + 1)), limit: 100000 });
  });

  it('leaves introspection open, within the limits', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors, data } = await api.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.mutationType).toBeNull();
  });
});
