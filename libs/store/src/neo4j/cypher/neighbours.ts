import { EDGE } from './read.js';

const MATCHED = `MATCH (n:_Node {id: id})-[r]-(m:_Node)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = n) OR ($direction = 'in' AND endNode(r) = n))
    AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels))
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  WITH DISTINCT r, m, $ranks[type(r)] + m._order + ' ' + r.id AS order
  WHERE order >= $lower AND order < $upper`;

/** The neighbours of many nodes, each node's own first few; the order key as in the port. */
export function neighboursCypher(reverse: boolean): string {
  return `UNWIND $ids AS id
CALL (id) {
  ${MATCHED}
  RETURN r, m, order ORDER BY order ${reverse ? 'DESC' : 'ASC'} LIMIT $limit
}
RETURN id, order, m, ${EDGE}`;
}
