import type { EdgeType, Properties } from '@zhengmai/model';
import { compareText, neighbourOrder } from '../rules/order.js';
import { canonicalJson, mergeProperties, mergeSeen } from '../rules/projection.js';
import type { Database } from './database.js';
import type { SqlRow, SqlValue } from './driver.js';
import { parseJson } from './rows.js';
import type { Touched } from './touched.js';

const ASSERTIONS = `
  SELECT x.id, x.confidence, x.holding FROM assertion x JOIN article a ON a.holding = x.holding
  WHERE x.edge = ? AND a.standing = 1 AND x.status <> 'rejected'`;

/** Only copies of an article with a live assertion of the edge count. */
const STATEMENTS = `
  SELECT s.type, s.source, s.target, s.properties, count(*) AS articles, min(a.seen) AS first, max(a.seen) AS last
  FROM edge_statement s JOIN article a ON a.holding = s.holding
  WHERE s.edge = ?1 AND a.standing = 1 AND EXISTS (
    SELECT 1 FROM assertion x WHERE x.edge = ?1 AND x.holding = s.holding AND x.status <> 'rejected')
  GROUP BY s.type, s.source, s.target, s.properties`;

const COLUMNS = [
  ...['type', 'source', 'target', 'properties', 'confidence', 'article_count', 'first_seen', 'last_seen'],
  'assertions',
] as const;
const UPSERT = `
  INSERT INTO edge (id, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})
  ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Makes each touched edge anew from what stands; one without a live assertion goes. To be run after the nodes. */
export function projectEdges(db: Database, touched: Touched): void {
  for (const id of touched.edges) {
    const statements = db.all(STATEMENTS, id);
    if (statements.length === 0) removeEdge(db, id);
    else writeEdge(db, id, statements);
  }
}

/** Writes every link anew, for a file whose links were ordered by an older ontology. */
export function relinkEdges(db: Database): void {
  db.run('DELETE FROM link');
  for (const row of db.all('SELECT id, type, source, target FROM edge')) writeLinks(db, row['id'] as string, row);
}

function removeEdge(db: Database, id: string): void {
  db.run('DELETE FROM link WHERE edge = ?', id);
  db.run('DELETE FROM edge WHERE id = ?', id);
}

function writeEdge(db: Database, id: string, statements: readonly SqlRow[]): void {
  const first = statements[0]!;
  const edge = columnsOf(first, statements, db.all(ASSERTIONS, id));
  const old = db.get('SELECT * FROM edge WHERE id = ?', id);
  if (old === undefined || COLUMNS.some((column) => old[column] !== edge[column])) {
    db.run(UPSERT, id, ...COLUMNS.map((column) => edge[column]!));
  }
  writeLinks(db, id, first);
}

function columnsOf(first: SqlRow, rows: readonly SqlRow[], assertions: readonly SqlRow[]): Record<string, SqlValue> {
  const parsed = rows.map((row) => ({
    articles: row['articles'] as number,
    properties: parseJson<Properties>(row['properties']),
    firstSeen: row['first'] as string | null,
    lastSeen: row['last'] as string | null,
  }));
  const seen = mergeSeen(parsed);
  const ids = assertions.map((row) => row['id'] as string).sort(compareText);
  return {
    ...{ type: first['type']!, source: first['source']!, target: first['target']! },
    properties: canonicalJson(mergeProperties(parsed)),
    confidence: Math.max(...assertions.map((row) => row['confidence'] as number)),
    ...{ article_count: seen.articles, first_seen: seen.firstSeen, last_seen: seen.lastSeen },
    assertions: JSON.stringify(ids),
  };
}

/** The edge as each of its ends sees it: a list of neighbours is then one range of an index. */
function writeLinks(db: Database, id: string, { type, source, target }: SqlRow): void {
  const ends = source === target ? [[source, target, 'self']] : [[source, target, 'out'], [target, source, 'in']]; // prettier-ignore
  const rows = ends.map(([node, other, way]) => {
    const order = db.get('SELECT node_order FROM node WHERE id = ?', other!)!['node_order'] as string;
    return [node!, neighbourOrder(type as EdgeType, order, id), other!, id, type!, way!];
  });
  const old = db.all('SELECT node, link_order FROM link WHERE edge = ?', id);
  const same = rows.every((row) => old.some((one) => one['node'] === row[0] && one['link_order'] === row[1]));
  if (same && old.length === rows.length) return;
  db.run('DELETE FROM link WHERE edge = ?', id);
  for (const row of rows) db.run('INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)', ...row);
}
