import type { NodeLabel } from '@zhengmai/model';

/** Filters as parameters: null where none is given. */
const FILTERS = `($text IS NULL OR n._names CONTAINS $text)
  AND ($from IS NULL OR n._dateTo >= $from) AND ($to IS NULL OR n._dateFrom <= $to)
  AND ($kinds IS NULL OR n.kind IN $kinds) AND ($publication IS NULL OR $publication IN n.publications)
  AND ($minConfidence IS NULL OR EXISTS { (n)-[c]-() WHERE c.confidence >= $minConfidence })`;

export interface PageShape {
  readonly label: NodeLabel;
  readonly related: boolean;
  readonly reverse: boolean;
}

/** Without a related node the label's index gives the order; with one its few neighbours are looked at first. */
export function pageCypher({ label, related, reverse }: PageShape): string {
  return `${matched(label, related)} n._order >= $lower AND n._order < $upper AND ${FILTERS}
RETURN n ORDER BY n._order ${reverse ? 'DESC' : 'ASC'} LIMIT $limit`;
}

export function countCypher({ label, related }: Omit<PageShape, 'reverse'>): string {
  return `${matched(label, related)} ${FILTERS} RETURN count(n) AS count`;
}

function matched(label: NodeLabel, related: boolean): string {
  if (!related) return `MATCH (n:${label}) WHERE`;
  return `MATCH (m:_Node {id: $related})-[r]-(n:${label})
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = m) OR ($direction = 'in' AND endNode(r) = m))
WITH DISTINCT n WHERE`;
}
