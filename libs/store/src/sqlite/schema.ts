import { ZhengmaiError } from '@zhengmai/model';
import type { SqlDriver } from './driver.js';

/**
 * Two layers. Statements: what each source's copy of an article (a `holding`) says; where two sources hold the same
 * article, one copy stands. Facts: `node`, `edge` and `link` (each edge seen from both its ends), made from the standing
 * statements and from nothing else.
 */
const V1 = `
CREATE TABLE source (key TEXT PRIMARY KEY, content_hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (
  holding INTEGER PRIMARY KEY, id TEXT NOT NULL, source TEXT NOT NULL, standing INTEGER NOT NULL,
  publication TEXT, seen TEXT, body TEXT NOT NULL, page_map TEXT NOT NULL, issues TEXT NOT NULL);
CREATE UNIQUE INDEX article_by_id ON article (id, source);
CREATE INDEX article_by_source ON article (source);

CREATE TABLE node_statement (
  node TEXT NOT NULL, holding INTEGER NOT NULL, label TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
  properties TEXT NOT NULL, PRIMARY KEY (node, holding)) WITHOUT ROWID;
CREATE INDEX node_statement_by_holding ON node_statement (holding);
CREATE TABLE edge_statement (
  edge TEXT NOT NULL, holding INTEGER NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  properties TEXT NOT NULL, PRIMARY KEY (edge, holding)) WITHOUT ROWID;
CREATE INDEX edge_statement_by_holding ON edge_statement (holding);
CREATE TABLE assertion (
  id TEXT NOT NULL, holding INTEGER NOT NULL, edge TEXT NOT NULL, predicate TEXT NOT NULL, subject TEXT NOT NULL,
  object TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, rule_version INTEGER NOT NULL,
  method TEXT NOT NULL, status TEXT NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (holding, id)) WITHOUT ROWID;
CREATE INDEX assertion_by_edge ON assertion (edge);
CREATE INDEX assertion_by_subject ON assertion (subject);
CREATE INDEX assertion_by_object ON assertion (object);
CREATE TABLE mention (
  holding INTEGER NOT NULL, node TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (holding, node, start, "end")) WITHOUT ROWID;
CREATE INDEX mention_by_node ON mention (node);

CREATE TABLE judgement (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subjects TEXT NOT NULL, anchors TEXT NOT NULL, author TEXT NOT NULL,
  at TEXT NOT NULL, reason TEXT NOT NULL, retracted_at TEXT) WITHOUT ROWID;
CREATE TABLE alias (retired TEXT PRIMARY KEY, canonical TEXT) WITHOUT ROWID;

CREATE TABLE node (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
  properties TEXT NOT NULL, kind TEXT, date TEXT, date_from TEXT, date_to TEXT, node_order TEXT NOT NULL,
  names TEXT NOT NULL, pinyin TEXT NOT NULL, article_count INTEGER NOT NULL, first_seen TEXT, last_seen TEXT,
  indexed TEXT NOT NULL);
CREATE INDEX node_by_label ON node (label, node_order);
CREATE TABLE edge (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, properties TEXT NOT NULL,
  confidence REAL NOT NULL, article_count INTEGER NOT NULL, first_seen TEXT, last_seen TEXT,
  assertions TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX edge_by_type ON edge (type);
CREATE TABLE link (
  node TEXT NOT NULL, link_order TEXT NOT NULL, other TEXT NOT NULL, edge TEXT NOT NULL, type TEXT NOT NULL,
  way TEXT NOT NULL, PRIMARY KEY (node, link_order)) WITHOUT ROWID;
CREATE INDEX link_by_edge ON link (edge);
CREATE VIRTUAL TABLE search USING fts5 (
  name, alias, pinyin, title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
`;

const MIGRATIONS: readonly string[] = [V1];
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a new or older file to this program's schema; a newer file is STORE_VERSION and stays as it is. */
export function migrate(driver: SqlDriver): void {
  driver.exec('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)');
  const found = Number(driver.prepare('SELECT max(version) AS version FROM migration').get()?.['version'] ?? 0);
  if (found > SCHEMA_VERSION) {
    throw new ZhengmaiError(
      'STORE_VERSION',
      `The store has schema version ${found}; this program knows ${SCHEMA_VERSION}.`,
      'Use the newer Zhengmai that wrote it, or ingest into another file.',
    );
  }
  for (let version = found + 1; version <= SCHEMA_VERSION; version++) applyMigration(driver, version);
}

function applyMigration(driver: SqlDriver, version: number): void {
  driver.exec('BEGIN IMMEDIATE');
  try {
    const done = driver.prepare('SELECT 1 AS done FROM migration WHERE version = ?').get(version);
    if (done === undefined) {
      driver.exec(MIGRATIONS[version - 1]!);
      driver.prepare('INSERT INTO migration VALUES (?, ?)').run(version, new Date().toISOString());
    }
    driver.exec('COMMIT');
  } catch (error) {
    driver.exec('ROLLBACK');
    throw error;
  }
}
