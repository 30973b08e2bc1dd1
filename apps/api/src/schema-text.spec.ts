import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedScalarTypes,
} from 'graphql';
import { NODE_LABELS } from '@zhengmai/model';
import { schemaText } from './index.js';

describe('the schema', () => {
  let text: string;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    text = await schemaText();
    schema = buildSchema(text);
  });

  it('is what apps/api/schema.graphql holds (node tools/generate-schema.mjs writes it)', async () => {
    expect(await readFile(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(text);
  });

  it('stays below 60 KB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(60 * 1024);
  });

  it('describes every type, field, argument and enum value in English and Chinese', () => {
    const built = new Set(specifiedScalarTypes.map(({ name }) => name));
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !built.has(name));
    const bare = types
      .flatMap(describable)
      .filter(({ words }) => !/[A-Za-z]/.test(words) || !/\p{Script=Han}/u.test(words));
    expect(bare).toEqual([]);
  });

  it('has a type for every label, and is read only', () => {
    for (const label of NODE_LABELS) expect(schema.getType(label)).toBeDefined();
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});

interface Described {
  readonly at: string;
  readonly words: string;
}

function describable(type: GraphQLNamedType): Described[] {
  // The root type says nothing that its fields do not.
  const own = type.name === 'Query' ? [] : [{ at: type.name, words: type.description ?? '' }];
  return [...own, ...members(type)];
}

function members(type: GraphQLNamedType): Described[] {
  const named = (at: string, { description }: { description?: string | null }) => ({ at, words: description ?? '' });
  if (isEnumType(type)) return type.getValues().map((value) => named(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => named(`${type.name}.${field.name}`, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    named(`${type.name}.${field.name}`, field),
    ...field.args.map((argument) => named(`${type.name}.${field.name}(${argument.name})`, argument)),
  ]);
}
