import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type DocumentShape, documentShape } from './document-shape.js';

describe('documentShape', () => {
  it.each<[string, string, Partial<DocumentShape>]>([
    ['levels of fields', '{ a { b { c } } d }', { depth: 3, rootFields: 2 }],
    [
      'levels through fragments, inline and named',
      '{ a { ...f } } fragment f on T { b { ... on U { c } } }',
      { depth: 3 },
    ],
    ['the deepest of several operations', 'query x { a } query y { a { b } }', { depth: 2, operations: 2 }],
    ['introspection as one level', '{ __schema { types { fields { name } } } a }', { depth: 1, rootFields: 2 }],
    ['aliases, each spread counted', '{ x: a { ...f ...f } } fragment f on T { y: b }', { aliases: 3, fragments: 1 }],
    ['aliases of __typename', '{ a: __typename b: __typename }', { aliases: 2 }],
    ['top fields through fragments', '{ a ...f } fragment f on Q { b c }', { rootFields: 3 }],
    ['the most directives on one thing', '{ a @x @y b @x ... @x @y @z { c } }', { directives: 3 }],
    ['loops of fragments', '{ ...f } fragment f on Q { a { ...g } } fragment g on Q { b { ...f } }', { depth: 2 }],
  ])('counts %s', (_name, text, expected) => {
    expect(documentShape(parse(text))).toMatchObject(expected);
  });

  it('measures a ladder of fragments without climbing every path', () => {
    const rungs = Array.from({ length: 40 }, (_, at) => `fragment f${at} on Q { ...f${at + 1} ...f${at + 1} }`).join(
      ' ',
    );
    expect(documentShape(parse(`{ ...f0 } ${rungs} fragment f40 on Q { x: a }`)).aliases).toBe(2 ** 40);
  });
});
