import { EDGE_TYPES } from '@zhengmai/model';
import type { Neighbour, NeighbourFilter } from '../graph-store.js';
import { compareText, typeRank } from '../rules/order.js';
import type { Ordered, OrderRange } from '../rules/paging.js';
import type { Connection } from './connection.js';
import { neighboursCypher } from './cypher/neighbours.js';
import { whole } from './native.js';
import { edgeFromRow, nodeFromValue } from './rows.js';

const RANKS = Object.fromEntries(EDGE_TYPES.map((type) => [type, typeRank(type)]));

interface Question {
  readonly ids: readonly string[];
  readonly filter: NeighbourFilter;
  readonly range: OrderRange;
}

/** The neighbours of each node within a range of their order; a node that is not there has none. */
export async function linksOf(
  connection: Connection,
  { ids, filter, range }: Question,
): Promise<ReadonlyMap<string, readonly Ordered<Neighbour>[]>> {
  const { types = null, direction = 'both', labels = null, minConfidence = null } = filter;
  const rows = await connection.read(neighboursCypher(range.reverse), {
    ...{ ids: [...new Set(ids)], types, direction, labels, minConfidence, ranks: RANKS },
    ...{ lower: range.lower, upper: range.upper, limit: whole(range.limit) },
  });
  const links = new Map<string, Ordered<Neighbour>[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const item = { edge: edgeFromRow(row), node: nodeFromValue(row['m']) };
    links.get(row['id'] as string)!.push({ order: row['order'] as string, item });
  }
  const way = range.reverse ? -1 : 1;
  for (const list of links.values()) list.sort((a, b) => way * compareText(a.order, b.order));
  return links;
}
