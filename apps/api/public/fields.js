import { dataOf } from './ask.js';
import { el } from './dom.js';

const QUERY = `{
  __schema { queryType { fields { name description args { name type { ...t } } type { ...t } } } }
}
fragment t on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`;

/** Every question that can begin a query, from the schema itself. */
export async function drawFields(list) {
  const { __schema } = await dataOf(QUERY);
  list.replaceChildren(
    ...__schema.queryType.fields.flatMap((field) => [
      el('dt', {}, el('code', {}, signature(field))),
      el('dd', {}, field.description),
    ]),
  );
}

function signature({ name, args, type }) {
  const given = args.map((argument) => `${argument.name}: ${typeName(argument.type)}`).join(', ');
  return `${name}${given ? `(${given})` : ''}: ${typeName(type)}`;
}

function typeName({ name, kind, ofType }) {
  if (kind === 'NON_NULL') return `${typeName(ofType)}!`;
  if (kind === 'LIST') return `[${typeName(ofType)}]`;
  return name;
}
