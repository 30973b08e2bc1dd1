import type { EdgeType, NodeLabel } from '@zhengmai/model';
import { compareText } from '../rules/order.js';
import type { PinyinOf } from '../rules/pinyin.js';
import type { Run } from './connection.js';
import * as cypher from './cypher/projection.js';
import { edgeRow } from './edge-row.js';
import { groupBy, inPortions } from './in-portions.js';
import { nodeRow } from './node-row.js';

const ROWS = 2_000;

export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Makes these nodes anew from what stands; one that nothing states goes, its relationships with it. */
export async function projectNodes(run: Run, ids: readonly string[], pinyinOf: PinyinOf): Promise<void> {
  const statements = await inPortions(ids, ROWS, (portion) => run(cypher.NODE_STATEMENTS, { ids: portion }));
  const byNode = groupBy(statements, (row) => row['id'] as string);
  const gone = ids.filter((id) => !byNode.has(id));
  await inPortions(gone, ROWS, (portion) => run(cypher.DELETE_NODES, { ids: portion }));
  const nodes = [...byNode].map(([id, rows]) => nodeRow(id, rows, pinyinOf));
  for (const [label, rows] of groupBy(nodes, (node): NodeLabel => node.label)) {
    await inPortions(rows, ROWS, (portion) => run(cypher.MERGE_NODES[label], { rows: portion }));
  }
}

/** Makes these edges anew; one without a live assertion goes. To be run after the nodes. Sorted by ends: locks in one order. */
export async function projectEdges(run: Run, touched: ReadonlyMap<string, Ends>): Promise<void> {
  const ids = [...touched.keys()].sort(compareText);
  const statements = await inPortions(ids, ROWS, (portion) => run(cypher.EDGE_STATEMENTS, { ids: portion }));
  const byEdge = groupBy(statements, (row) => row['id'] as string);
  const gone = ids.filter((id) => !byEdge.has(id)).map((id) => ({ id, ...touched.get(id)! }));
  await inPortions(gone, ROWS, (rows) => run(cypher.DELETE_EDGES, { rows }));
  const edges = [...byEdge].map(([id, rows]) => edgeRow(id, rows));
  edges.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  for (const [type, rows] of groupBy(edges, (edge): EdgeType => edge.type)) {
    await inPortions(rows, ROWS, (portion) => run(cypher.MERGE_EDGES[type], { rows: portion }));
  }
}
