import { NODE_LABELS } from '@zhengmai/model';

/**
 * What begins with `_` is machinery. Every fact node has the label `_Node` beside its own; statements hang under
 * `_Holding` (one source's copy of an article) and touch no fact node, so whoever browses the facts never meets them.
 * Community edition is the floor: uniqueness constraints, range and full-text indexes only. A migration that was released
 * is never changed: a label that comes to the ontology later gets its index from a migration of its own.
 */
const V1: readonly string[] = [
  unique('_Schema', 'name'),
  unique('_Source', 'key'),
  unique('_Holding', 'key'),
  unique('_Judgement', 'id'),
  unique('_Alias', 'retired'),
  unique('_Node', 'id'),
  index('_Holding', 'source'),
  index('_Holding', 'article'),
  index('_NodeStatement', 'node'),
  index('_Assertion', 'edge'),
  index('_Assertion', 'subject'),
  index('_Assertion', 'object'),
  ...NODE_LABELS.map((label) => index(label, '_order')),
  fullText(
    'zhengmai_names',
    '(n:_Node) ON EACH [n._nameTokens, n._aliasTokens, n._pinyinTokens, n._titleTokens]',
    'whitespace',
  ),
  fullText('zhengmai_texts', '(n:_Holding) ON EACH [n.textTokens]', 'whitespace'),
  // For people who search in a browser: Bloom ignores the case of letters only where a full-text index covers the name.
  fullText('zhengmai_browse', `(n:${NODE_LABELS.join('|')}) ON EACH [n.name]`, 'cjk'),
];

export const MIGRATIONS: readonly (readonly string[])[] = [V1];
export const SCHEMA_VERSION = MIGRATIONS.length;

export const READ_VERSION = `MATCH (s:_Schema {name: 'zhengmai'}) RETURN s.version AS version`;
export const WRITE_VERSION = `MERGE (s:_Schema {name: 'zhengmai'}) SET s.version = $version`;
export const AWAIT_INDEXES = `CALL db.awaitIndexes(60)`;
export const COMPONENTS = `CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition`;

function unique(label: string, property: string): string {
  return `CREATE CONSTRAINT zhengmai${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX zhengmai_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function fullText(name: string, on: string, analyzer: string): string {
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${on}
OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
}
