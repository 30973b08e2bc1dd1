import type { Candidate, FindCandidates } from '../rules/search-page.js';
import type { Database } from './database.js';
import type { SqlRow } from './driver.js';
import { articleFromRow, nodeFromRow } from './rows.js';

/** Nodes whose indexed column holds the tokens as a phrase. Tokens are letters and digits only, so the phrase cannot break out. */
export function searchCandidates(db: Database): FindCandidates {
  return async ({ kind, tokens, labels, range }) => {
    const labelled = labels.length === 0 ? '' : ' AND n.label IN (SELECT value FROM json_each(?))';
    const sql = `SELECT n.* FROM search s CROSS JOIN node n ON n.row = s.rowid
      WHERE search MATCH ? AND n.node_order >= ? AND n.node_order < ?${labelled}
      ORDER BY n.node_order ${range.reverse ? 'DESC' : 'ASC'} LIMIT ?`;
    const narrowed = labels.length === 0 ? [] : [JSON.stringify(labels)];
    const phrase = `${kind} : "${tokens}"`;
    const rows = db.all(sql, phrase, range.lower, range.upper, ...narrowed, range.limit);
    return rows.map((row) => candidateFromRow(db, row));
  };
}

function candidateFromRow(db: Database, row: SqlRow): Candidate {
  const node = nodeFromRow(row);
  const standing = 'SELECT body FROM article WHERE id = ? AND standing = 1';
  const text = node.label === 'Article' ? articleFromRow(db.get(standing, node.id)!).text : null;
  const { name, aliases } = node;
  return { order: row['node_order'] as string, node, name, aliases, pinyin: row['pinyin'] as string, text };
}
