const NARROWED = `n._order >= $lower AND n._order < $upper
  AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))`;

/** Proposals by a name's tokens; `$phrase` names the field and quotes tokens that are letters and digits only. */
export function namesCypher(reverse: boolean): string {
  return `CALL db.index.fulltext.queryNodes('zhengmai_names', $phrase) YIELD node AS n WHERE ${NARROWED}
RETURN n ORDER BY n._order ${direction(reverse)} LIMIT $limit`;
}

/** Proposals by an article's text: the text stands apart from the article that people browse. */
export function textsCypher(reverse: boolean): string {
  return `CALL db.index.fulltext.queryNodes('zhengmai_texts', $phrase) YIELD node AS h WHERE h.standing
MATCH (n:_Node {id: h.article}) WHERE ${NARROWED}
WITH n, h ORDER BY n._order ${direction(reverse)} LIMIT $limit
RETURN n, h.body AS body`;
}

function direction(reverse: boolean): string {
  return reverse ? 'DESC' : 'ASC';
}
