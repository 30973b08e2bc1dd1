import { GraphQLScalarType } from 'graphql';

/** What an article states beyond the named fields, as one JSON object. Read only. */
export const PropertiesScalar = new GraphQLScalarType({
  name: 'Properties',
  description: 'A JSON object of text, numbers, truth values and lists of text. 由文字、数字等组成的 JSON 对象。',
  serialize: (value) => value,
});
