import type { EdgeType, NodeLabel } from '@zhengmai/model';
import type { Direction, NodeFilter } from '@zhengmai/store';
import type { GraphReader } from '../request/graph-reader.js';
import { connection } from './connection.js';
import type { NodeConnection } from './node-connection.type.js';
import { nodeView } from './node-view.js';
import type { NodeType } from './node.type.js';
import { type PageArgs, pageRequest } from './page.args.js';

/** Which nodes stand at the other end: `[['PRESIDED'], 'in', ['Person']]` read aloud is "presided over by persons". */
export type Relation = readonly [types: readonly EdgeType[], direction: Direction, labels?: readonly NodeLabel[]];

/** A node of one label, or null when the id is unknown or another kind's. */
export async function readNode<T extends NodeType>(
  reader: GraphReader,
  label: NodeLabel,
  id: string,
): Promise<T | null> {
  const node = await reader.node(id);
  return node?.label === label ? nodeView<T>(node) : null;
}

/** The nodes at the other end of a relation, each once, in the store's order. */
export async function readRelated<T extends NodeType>(
  reader: GraphReader,
  relation: Relation,
  { id, first }: { readonly id: string; readonly first: number },
): Promise<T[]> {
  const [types, direction, labels] = relation;
  const found = await reader.neighbours(id, { types, direction, ...(labels ? { labels } : {}) }, first);
  return [...new Map(found.map(({ node }) => [node.id, nodeView<T>(node)])).values()];
}

/** A page of one label as a connection. */
export async function readPage<T extends NodeType>(
  reader: GraphReader,
  { label, filter }: { readonly label: NodeLabel; readonly filter: NodeFilter },
  args: PageArgs,
): Promise<NodeConnection<T>> {
  const page = await reader.page(label, filter, pageRequest(args));
  const { edges, pageInfo } = connection(page, (node) => ({ node: nodeView<T>(node) }));
  return {
    edges,
    pageInfo,
    get totalCount() {
      return reader.count(label, filter);
    },
  };
}
