import type { Assertion, GraphNode } from '@zhengmai/model';
import type { SourceBatch, StoredExtraction } from '../graph-store.js';
import { articleDate } from '../rules/node-date.js';
import { canonicalJson } from '../rules/projection.js';
import { statementsOf, type EdgeSaid } from '../rules/statements.js';
import type { Database } from './database.js';
import type { Touched } from './touched.js';

/** Replaces all that a source says; what it said before and what it says now is touched. */
export function replaceSource(db: Database, batch: SourceBatch, touched: Touched): void {
  for (const row of db.all('SELECT holding, id FROM article WHERE source = ?', batch.key)) {
    touched.articles.add(row['id'] as string);
    removeHolding(db, row['holding'] as number, touched);
  }
  for (const extraction of batch.extractions) {
    touched.articles.add(extraction.article.id);
    addHolding(db, batch.key, extraction);
  }
  db.run(
    'INSERT INTO source VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET content_hash = excluded.content_hash',
    batch.key,
    batch.contentHash,
  );
}

/** Where several sources hold one article, the copy of the smallest source key stands, in whatever order they came. */
export function settleStanding(db: Database, touched: Touched): void {
  for (const id of touched.articles) {
    const rows = db.all('SELECT holding, standing FROM article WHERE id = ? ORDER BY source', id);
    rows.forEach((row, at) => {
      const standing = at === 0 ? 1 : 0;
      if (row['standing'] === standing) return;
      db.run('UPDATE article SET standing = ? WHERE holding = ?', standing, row['holding']!);
      touchHolding(db, row['holding'] as number, touched);
    });
  }
}

function touchHolding(db: Database, holding: number, touched: Touched): void {
  const nodes = db.all('SELECT node FROM node_statement WHERE holding = ?', holding);
  for (const row of nodes) touched.nodes.add(row['node'] as string);
  const edges = db.all('SELECT edge FROM edge_statement WHERE holding = ?', holding);
  for (const row of edges) touched.edges.add(row['edge'] as string);
}

function removeHolding(db: Database, holding: number, touched: Touched): void {
  touchHolding(db, holding, touched);
  db.run('DELETE FROM node_statement WHERE holding = ?', holding);
  db.run('DELETE FROM edge_statement WHERE holding = ?', holding);
  db.run('DELETE FROM assertion WHERE holding = ?', holding);
  db.run('DELETE FROM mention WHERE holding = ?', holding);
  db.run('DELETE FROM article WHERE holding = ?', holding);
}

function addHolding(db: Database, source: string, extraction: StoredExtraction): void {
  const { article, issues, pageMap } = extraction;
  const holding = db.run(
    `INSERT INTO article (id, source, standing, publication, seen, body, page_map, issues) VALUES (?, ?, 0, ?, ?, ?, ?, ?)`,
    article.id,
    source,
    article.publication,
    articleDate(article),
    JSON.stringify(article),
    JSON.stringify(pageMap),
    JSON.stringify(issues),
  );
  const { nodes, edges, mentions } = statementsOf(extraction);
  for (const node of nodes) addNode(db, holding, node);
  for (const edge of edges) addEdge(db, holding, edge);
  for (const { node, start, end } of mentions) {
    db.run('INSERT INTO mention VALUES (?, ?, ?, ?)', holding, node, start, end);
  }
}

function addNode(db: Database, holding: number, { id, label, name, aliases, properties }: GraphNode): void {
  db.run(
    'INSERT INTO node_statement VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, holding, label, name, JSON.stringify(aliases), canonicalJson(properties)],
  );
}

function addEdge(db: Database, holding: number, { id, type, from, to, properties, assertions }: EdgeSaid): void {
  db.run(
    'INSERT INTO edge_statement VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, holding, type, from, to, canonicalJson(properties)],
  );
  for (const assertion of assertions) addAssertion(db, [holding, id], assertion);
}

function addAssertion(db: Database, place: readonly [holding: number, edge: string], assertion: Assertion): void {
  const [holding, edge] = place;
  const { id, predicate, subject, object, confidence, rule, ruleVersion, method, status, evidence } = assertion;
  db.run(
    'INSERT OR REPLACE INTO assertion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[id, holding, edge, predicate, subject, object, confidence, rule, ruleVersion, method, status],
    JSON.stringify(evidence),
  );
}
