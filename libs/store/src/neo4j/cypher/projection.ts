import { EDGE_TYPES, NODE_LABELS, type EdgeType, type NodeLabel } from '@zhengmai/model';

/**
 * What the standing copies of articles say of each node, the same words counted together. The hints to an index keep
 * plans that were made while the database was empty from walking through all of it later.
 */
export const NODE_STATEMENTS = `UNWIND $ids AS id
MATCH (s:_NodeStatement {node: id})<-[:_SAYS]-(h:_Holding {standing: true}) USING INDEX s:_NodeStatement(node)
RETURN id, s.label AS label, s.name AS name, s.aliases AS aliases, s.properties AS properties, count(*) AS articles,
  min(h.seen) AS firstSeen, max(h.seen) AS lastSeen, collect(DISTINCT h.publication) AS publications`;

/** What they say of each edge in assertions that are not rejected. */
export const EDGE_STATEMENTS = `UNWIND $ids AS id
MATCH (x:_Assertion {edge: id})<-[:_SAYS]-(h:_Holding {standing: true}) USING INDEX x:_Assertion(edge) WHERE x.status <> 'rejected'
RETURN id, x.type AS type, x.from AS from, x.to AS to, x.edgeProperties AS properties, count(DISTINCT h) AS articles,
  min(h.seen) AS firstSeen, max(h.seen) AS lastSeen, max(x.confidence) AS confidence, collect(x.id) AS assertions`;

export const DELETE_NODES = `UNWIND $ids AS id MATCH (n:_Node {id: id}) DETACH DELETE n`;

export const DELETE_EDGES = `UNWIND $rows AS row
MATCH (:_Node {id: row.from})-[r {id: row.id}]->(:_Node {id: row.to}) DELETE r`;

export const MERGE_NODES = byName(
  NODE_LABELS,
  (label: NodeLabel) =>
    `UNWIND $rows AS row MERGE (n:_Node {id: row.id}) SET n:${label} SET n = row.node${official(label)}`,
);

export const MERGE_EDGES = byName(
  EDGE_TYPES,
  (type: EdgeType) => `UNWIND $rows AS row MATCH (a:_Node {id: row.from}) MATCH (b:_Node {id: row.to})
MERGE (a)-[r:${type}]->(b) SET r = row.edge`,
);

/** A person with a public post is an Official too, for as long as some article says so. */
function official(label: NodeLabel): string {
  if (label !== 'Person') return '';
  return `
FOREACH (_ IN CASE WHEN row.official THEN [1] ELSE [] END | SET n:Official)
FOREACH (_ IN CASE WHEN row.official THEN [] ELSE [1] END | REMOVE n:Official)`;
}

function byName<N extends string>(names: readonly N[], text: (name: N) => string): Readonly<Record<N, string>> {
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<N, string>;
}
