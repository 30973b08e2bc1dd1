import type { NeighbourFilter } from '../graph-store.js';
import type { OrderRange } from '../rules/paging.js';
import type { SqlQuery } from './page-query.js';
import { typesOf, waysOf } from './page-query.js';
import type { SqlValue } from './driver.js';
import { EDGE_COLUMNS } from './rows.js';

/** The links of one node in their order, each with its edge and the node at the other end. */
export function neighbourQuery(id: string, filter: NeighbourFilter, range: OrderRange): SqlQuery {
  const typed = typesOf(filter.types);
  const parameters: SqlValue[] = [id, range.lower, range.upper, ...(typed.slice(1) as SqlValue[])];
  let where = `l.node = ? AND l.link_order >= ? AND l.link_order < ?${waysOf(filter.direction)}${typed[0]}`;
  if (filter.labels !== undefined) {
    where += ' AND n.label IN (SELECT value FROM json_each(?))';
    parameters.push(JSON.stringify(filter.labels));
  }
  if (filter.minConfidence !== undefined) {
    where += ' AND e.confidence >= ?';
    parameters.push(filter.minConfidence);
  }
  const sql = `SELECT l.link_order, n.*, ${EDGE_COLUMNS}
    FROM link l CROSS JOIN edge e ON e.id = l.edge CROSS JOIN node n ON n.id = l.other
    WHERE ${where} ORDER BY l.link_order ${range.reverse ? 'DESC' : 'ASC'} LIMIT ?`;
  return { sql, parameters: [...parameters, range.limit] };
}
