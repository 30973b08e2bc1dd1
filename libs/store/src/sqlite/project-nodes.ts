import { contentHash } from '@zhengmai/model';
import { foldText } from '../rules/fold.js';
import { daysOf } from '../rules/iso-date.js';
import { nodeDate } from '../rules/node-date.js';
import { nodeOrder } from '../rules/order.js';
import { withPinyin, type PinyinOf } from '../rules/pinyin.js';
import { canonicalJson, mergeNodes, type NodeStatement } from '../rules/projection.js';
import { searchTokens } from '../rules/search-tokens.js';
import type { Database } from './database.js';
import type { SqlRow, SqlValue } from './driver.js';
import { articleFromRow, parseJson } from './rows.js';
import type { Touched } from './touched.js';

const STATEMENTS = `
  SELECT s.label, s.name, s.aliases, s.properties, count(*) AS articles, min(a.seen) AS first, max(a.seen) AS last
  FROM node_statement s JOIN article a ON a.holding = s.holding
  WHERE s.node = ? AND a.standing = 1 GROUP BY s.label, s.name, s.aliases, s.properties`;

/** The columns of `node` after `row` and `id`, in order. */
const COLUMNS = [
  ...['label', 'name', 'aliases', 'properties', 'kind', 'date', 'date_from', 'date_to', 'node_order', 'names'],
  ...['pinyin', 'article_count', 'first_seen', 'last_seen', 'indexed'],
] as const;
const INSERT = `INSERT INTO node (id, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})`;
const UPDATE = `UPDATE node SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE row = ?`;

type NodeColumns = Readonly<Record<(typeof COLUMNS)[number], SqlValue>>;

/** Makes each touched node anew from what stands; one that nothing states goes. Writes only what differs. */
export function projectNodes(db: Database, touched: Touched, pinyinOf: PinyinOf): void {
  for (const id of touched.nodes) {
    const old = db.get('SELECT * FROM node WHERE id = ?', id);
    const rows = db.all(STATEMENTS, id);
    if (rows.length === 0) {
      removeNode(db, old);
      continue;
    }
    const node = columnsOf(rows, { id, pinyinOf, text: textOf(db, id, rows[0]!) });
    writeNode(db, old, node);
    if (old !== undefined && old['node_order'] !== node.columns.node_order) touchEdgesOf(db, id, touched);
  }
}

function removeNode(db: Database, old: SqlRow | undefined): void {
  if (old === undefined) return;
  db.run('DELETE FROM search WHERE rowid = ?', old['row']!);
  db.run('DELETE FROM node WHERE row = ?', old['row']!);
}

interface NodeToWrite {
  readonly id: string;
  /** The text of an article, else null. */
  readonly text: string | null;
  readonly columns: NodeColumns;
}

interface NodeContext {
  readonly id: string;
  readonly text: string | null;
  readonly pinyinOf: PinyinOf;
}

function columnsOf(rows: readonly SqlRow[], { id, text, pinyinOf }: NodeContext): NodeToWrite {
  const { label, name, aliases, properties, ...seen } = mergeNodes(rows.map(statementFromRow));
  const date = nodeDate(label, properties);
  const days = date === null ? null : daysOf(date);
  const kind = properties['kind'];
  const pinyin = pinyinOf(label, name);
  const columns = {
    ...{
      label,
      name,
      aliases: JSON.stringify(aliases),
      properties: canonicalJson(withPinyin(label, properties, pinyin)),
    },
    ...{ kind: typeof kind === 'string' ? kind : null, date },
    ...{ date_from: days?.from ?? null, date_to: days?.to ?? null, node_order: nodeOrder(date, id) },
    ...{ names: [name, ...aliases].map(foldText).join('\n'), pinyin, article_count: seen.articles },
    ...{ first_seen: seen.firstSeen, last_seen: seen.lastSeen },
    indexed: contentHash([name, ...aliases, pinyin, text]),
  };
  return { id, text, columns };
}

function statementFromRow(row: SqlRow): NodeStatement {
  return {
    label: row['label'] as NodeStatement['label'],
    name: row['name'] as string,
    aliases: parseJson<string[]>(row['aliases']),
    properties: parseJson<NodeStatement['properties']>(row['properties']),
    articles: row['articles'] as number,
    firstSeen: row['first'] as string | null,
    lastSeen: row['last'] as string | null,
  };
}

function writeNode(db: Database, old: SqlRow | undefined, node: NodeToWrite): void {
  const { id, columns } = node;
  const values = COLUMNS.map((column) => columns[column]);
  if (old === undefined) {
    indexNode(db, db.run(INSERT, id, ...values), node);
    return;
  }
  if (COLUMNS.every((column) => old[column] === columns[column])) return;
  db.run(UPDATE, ...values, old['row']!);
  if (old['indexed'] === columns.indexed) return;
  db.run('DELETE FROM search WHERE rowid = ?', old['row']!);
  indexNode(db, old['row'] as number, node);
}

/** A node that moved in the order moves in the lists of its neighbours too. */
function touchEdgesOf(db: Database, id: string, touched: Touched): void {
  for (const row of db.all('SELECT edge FROM link WHERE node = ?', id)) touched.edges.add(row['edge'] as string);
}

function indexNode(db: Database, row: number, { columns, text }: NodeToWrite): void {
  const [name = '', ...aliases] = (columns.names as string).split('\n').map(searchTokens);
  const pinyin = searchTokens((columns.pinyin as string).replaceAll(' ', ''));
  const tokens =
    text === null ? [name, aliases.join(' '), pinyin, '', ''] : ['', '', '', name, searchTokens(foldText(text))];
  db.run('INSERT INTO search (rowid, name, alias, pinyin, title, text) VALUES (?, ?, ?, ?, ?, ?)', row, ...tokens);
}

function textOf(db: Database, id: string, { label }: SqlRow): string | null {
  if (label !== 'Article') return null;
  return articleFromRow(db.get('SELECT body FROM article WHERE id = ? AND standing = 1', id)!).text;
}
