import ts from 'typescript';

/** JSON Schema (draft 2020-12) of an exported, JSON-safe type: interfaces, unions, literals, arrays and records. */
export function schemaOf(program, { file, type }) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbol = checker.getExportsOfModule(module).find(({ name }) => name === type);
  const definitions = {};
  const root = new Writer(checker, definitions).write(checker.getDeclaredTypeOfSymbol(symbol));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root, $defs: sorted(definitions) };
}

class Writer {
  constructor(checker, definitions) {
    this.checker = checker;
    this.definitions = definitions;
  }

  write(type) {
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.isUnion()) return this.union(type);
    if (this.checker.isArrayType(type))
      return { type: 'array', items: this.write(this.checker.getTypeArguments(type)[0]) };
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) return { type: 'object', additionalProperties: this.write(index.type) };
    if (type.flags & ts.TypeFlags.Object) return this.reference(type);
    throw new Error(`no JSON Schema for the type ${this.checker.typeToString(type)}`);
  }

  union(type) {
    const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
    const literals = parts.filter((part) => part.isStringLiteral());
    const rest = parts.filter((part) => !part.isStringLiteral() && !(part.flags & ts.TypeFlags.BooleanLiteral));
    const members = rest.map((part) => this.write(part));
    if (literals.length > 0) members.unshift({ enum: literals.map(({ value }) => value) });
    if (parts.some((part) => part.flags & ts.TypeFlags.BooleanLiteral)) members.push({ type: 'boolean' });
    return members.length === 1 ? members[0] : { anyOf: members };
  }

  reference(type) {
    const name = type.symbol.name;
    if (!(name in this.definitions)) {
      this.definitions[name] = {};
      this.definitions[name] = this.object(type);
    }
    return { $ref: `#/$defs/${name}` };
  }

  object(type) {
    const members = type.getProperties();
    return {
      ...this.description(type.symbol),
      type: 'object',
      properties: Object.fromEntries(members.map((member) => [member.name, this.member(member)])),
      required: members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
      additionalProperties: false,
    };
  }

  member(symbol) {
    return { ...this.description(symbol), ...this.write(this.checker.getTypeOfSymbol(symbol)) };
  }

  description(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.checker)).replace(/\s+/g, ' ').trim();
    return text === '' ? {} : { description: text };
  }
}

const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
