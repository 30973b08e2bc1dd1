import { contentHash, EDGE_TYPES } from '@zhengmai/model';
import type { Database } from './database.js';
import { relinkEdges } from './project-edges.js';

/**
 * Links are kept in ontology order. A file that was written under another list of edge types (its `user_version` tells)
 * is put in order once, when it is opened.
 */
export function followOntology(db: Database): void {
  const fingerprint = Number.parseInt(contentHash([...EDGE_TYPES]).slice(0, 7), 16);
  if (versionOf(db) === fingerprint) return;
  db.transaction(() => {
    if (versionOf(db) === fingerprint) return;
    relinkEdges(db);
    db.run(`PRAGMA user_version = ${fingerprint}`);
  });
}

function versionOf(db: Database): number {
  return db.get('PRAGMA user_version')!['user_version'] as number;
}
