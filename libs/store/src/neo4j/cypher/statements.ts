/** The first thing an ingest does: the schema node's lock makes writers wait for each other. */
export const LOCK = `MERGE (s:_Schema {name: 'zhengmai'}) SET s.ingests = coalesce(s.ingests, 0) + 1`;

export const CONTENT_HASHES = `UNWIND $keys AS key MATCH (s:_Source {key: key}) RETURN s.key AS key, s.contentHash AS hash`;

export const WRITE_SOURCES = `UNWIND $rows AS row MERGE (s:_Source {key: row.key}) SET s.contentHash = row.contentHash`;

export const HOLDINGS_OF_SOURCES = `UNWIND $keys AS key MATCH (h:_Holding {source: key}) USING INDEX h:_Holding(source)
RETURN h.key AS key, h.article AS article`;

export const HOLDINGS_OF_ARTICLES = `UNWIND $ids AS id MATCH (h:_Holding {article: id}) USING INDEX h:_Holding(article)
RETURN h.key AS key, h.article AS article, h.source AS source, h.standing AS standing`;

export const SAID_BY_HOLDINGS = `UNWIND $keys AS key MATCH (:_Holding {key: key})-[:_SAYS]->(s)
RETURN DISTINCT s.node AS node, s.edge AS edge, s.from AS from, s.to AS to`;

export const DELETE_HOLDINGS = `UNWIND $keys AS key MATCH (h:_Holding {key: key})
OPTIONAL MATCH (h)-[:_SAYS]->(s) DETACH DELETE s, h`;

export const CREATE_HOLDINGS = `UNWIND $rows AS row CREATE (h:_Holding) SET h = row.holding
WITH h, row
CALL (h, row) {
  UNWIND row.nodes AS said CREATE (h)-[:_SAYS]->(s:_NodeStatement) SET s = said
}
CALL (h, row) {
  UNWIND row.assertions AS said CREATE (h)-[:_SAYS]->(s:_Assertion) SET s = said
}`;

export const SET_STANDING = `UNWIND $rows AS row MATCH (h:_Holding {key: row.key}) SET h.standing = row.standing`;
