import { describe, expect, it } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { DEFAULT_LIMITS } from './limits.js';
import { queryCost } from './query-cost.js';

const schema = buildSchema(`
  interface Node { id: ID! friends(first: Int! = 20): [Person!]! }
  type Person implements Node { id: ID! name: String friends(first: Int! = 20): [Person!]! home: Place }
  type Place { name: String }
  type PersonEdge { cursor: String node: Person }
  type PersonConnection { edges: [PersonEdge!]! totalCount: Int }
  type Query { people(first: Int, last: Int): PersonConnection nodes(ids: [ID!]!): [Node]! node(id: ID!): Node }
`);

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const { definitions } = parse(text);
  const operation = definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return queryCost({ schema, operation: operation!, fragments: byName, variables, limits: DEFAULT_LIMITS });
}

describe('queryCost', () => {
  it.each([
    ['a node', '{ node(id: 1) { id } }', 1],
    ['an object in it', '{ node(id: 1) { ... on Person { home { name } } } }', 2],
    ['a page', '{ people(first: 7) { edges { cursor node { name } } totalCount } }', 7],
    ['the last of a page', '{ people(last: 3) { edges { node { name } } } }', 3],
    ['a page of default size', '{ people { edges { node { name } } } }', 20],
    ['a page in a page', '{ people(first: 7) { edges { node { friends(first: 3) { name } } } } }', 7 * (1 + 3)],
    ['ids', '{ nodes(ids: [1, 2, 3]) { id } }', 3],
    [
      'more than a page may hold: what is refused later costs as much as the most',
      '{ people(first: 5000) { edges { node { name } } } }',
      100,
    ],
    ['a negative page', '{ people(first: -1) { edges { node { name } } } }', 20],
    ['introspection', '{ __schema { types { name } } }', 0],
    [
      'a fragment spread twice',
      '{ a: node(id: 1) { ...f } b: node(id: 2) { ...f } } fragment f on Node { friends(first: 2) { name } }',
      6,
    ],
    ['a loop of fragments', '{ node(id: 1) { ...f } } fragment f on Node { friends(first: 2) { ...f } }', 3],
  ])('%s', (_name, text, points) => {
    expect(cost(text)).toBe(points);
  });

  it('reads page sizes from variables and their defaults', () => {
    const text =
      'query ($n: Int = 4, $ids: [ID!]!) { people(first: $n) { edges { node { name } } } nodes(ids: $ids) { id } }';
    expect(cost(text, { ids: ['a', 'b'] })).toBe(6);
    expect(cost(text, { ids: ['a'], n: 9 })).toBe(10);
    expect(cost(text, { ids: 'a', n: 'many' })).toBe(21);
  });

  it('costs a ladder of fragments without climbing every path', () => {
    const rungs = Array.from({ length: 40 }, (_, at) => `fragment f${at} on Node { ...f${at + 1} ...f${at + 1} }`).join(
      ' ',
    );
    expect(cost(`{ node(id: 1) { ...f0 } } ${rungs} fragment f40 on Node { friends(first: 1) { name } }`)).toBe(
      1 + 2 ** 40,
    );
  });
});
