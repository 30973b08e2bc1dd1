export const NODES = `UNWIND $ids AS id MATCH (n:_Node {id: id}) RETURN n`;

/** What an edge is read as, wherever it stands. */
export const EDGE = `r, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to`;

export const EDGES = `UNWIND $ids AS id
CALL (id) { MATCH (x:_Assertion {edge: id}) RETURN x.from AS source, x.to AS target LIMIT 1 }
MATCH (:_Node {id: source})-[r {id: id}]->(:_Node {id: target}) RETURN ${EDGE}`;

export const ARTICLES = `UNWIND $ids AS id MATCH (h:_Holding {article: id, standing: true}) USING INDEX h:_Holding(article) RETURN h.body AS body`;

export const ANY_ARTICLE = `MATCH (h:_Holding) RETURN h.key AS key LIMIT 1`;

const PROVED = `MATCH (x)<-[:_SAYS]-(h:_Holding {standing: true})
RETURN x.body AS assertion, h.body AS article ORDER BY coalesce(h.seen, '~'), x.id LIMIT $limit`;

export const PROOF_OF_EDGE = `MATCH (x:_Assertion {edge: $id}) ${PROVED}`;

export const PROOF_OF_NODE = `CALL () {
  MATCH (x:_Assertion {subject: $id}) RETURN x
  UNION
  MATCH (x:_Assertion {object: $id}) RETURN x
}
${PROVED}`;

export const MENTIONS_OF = `MATCH (s:_NodeStatement {node: $id})<-[:_SAYS]-(h:_Holding {standing: true}) USING INDEX s:_NodeStatement(node)
WHERE size(s.mentions) > 0
RETURN s.mentions AS mentions, h.body AS article ORDER BY coalesce(h.seen, '~'), h.article LIMIT $limit`;

export const LABEL_COUNTS = `MATCH (n:_Node) UNWIND labels(n) AS name WITH name WHERE name IN $names
RETURN name, count(*) AS count`;
export const TYPE_COUNTS = `MATCH (:_Node)-[r]->(:_Node) RETURN type(r) AS name, count(*) AS count`;
