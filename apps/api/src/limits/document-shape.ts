import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Sizes of a document that need no schema. Each fragment is measured once, however often it is spread. */
export interface DocumentShape {
  readonly operations: number;
  readonly fragments: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Fields at this level, with those of spread fragments. */
  readonly fields: number;
  readonly directives: number;
}

const EMPTY: Size = { depth: 0, aliases: 0, fields: 0, directives: 0 };

/** Measures a parsed document; circular fragments count once (validation refuses them). */
export function documentShape(document: DocumentNode): DocumentShape {
  const operations = document.definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = document.definitions.filter(
    (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION,
  );
  const sizes = new Map<string, Size>();
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const spread = (name: string): Size => {
    const known = sizes.get(name);
    if (known) return known;
    sizes.set(name, EMPTY);
    const fragment = byName.get(name);
    const size = fragment ? withDirectives(sizeOf(fragment.selectionSet, spread), fragment.directives) : EMPTY;
    sizes.set(name, size);
    return size;
  };
  const roots = operations.map((operation) =>
    withDirectives(sizeOf(operation.selectionSet, spread), operation.directives),
  );
  const all = [...roots, ...fragments.map((fragment) => spread(fragment.name.value))];
  return {
    operations: operations.length,
    fragments: fragments.length,
    depth: largest(roots, 'depth'),
    aliases: largest(all, 'aliases'),
    rootFields: largest(roots, 'fields'),
    directives: largest(all, 'directives'),
  };
}

function sizeOf(set: SelectionSetNode | undefined, spread: (name: string) => Size): Size {
  return (set?.selections ?? []).map((selection) => selectionSize(selection, spread)).reduce(join, EMPTY);
}

function selectionSize(selection: SelectionNode, spread: (name: string) => Size): Size {
  if (selection.kind === Kind.FRAGMENT_SPREAD)
    return withDirectives(spread(selection.name.value), selection.directives);
  const inner = withDirectives(sizeOf(selection.selectionSet, spread), selection.directives);
  if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
  // The standard introspection query is 15 levels deep; graphql-js has a rule of its own against loops in it.
  const below = /^__(?:schema|type)$/.test(selection.name.value) ? 0 : inner.depth;
  return { ...inner, depth: below + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), fields: 1 };
}

function join(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    directives: Math.max(a.directives, b.directives),
  };
}

function withDirectives(size: Size, directives: readonly unknown[] = []): Size {
  return { ...size, directives: Math.max(size.directives, directives.length) };
}

function largest(sizes: readonly Size[], key: keyof Size): number {
  return sizes.reduce((most, size) => Math.max(most, size[key]), 0);
}
