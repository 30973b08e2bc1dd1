import { EDGE_TYPES, NODE_LABELS, type Article, type NodeLabel } from '@zhengmai/model';
import type * as Port from '../graph-store.js';
import { chooseBatches } from '../rules/choose-batches.js';
import { countIngest } from '../rules/count-ingest.js';
import { inOntologyOrder } from '../rules/in-ontology-order.js';
import { pageOf, wholeRange, type Ordered, type OrderRange } from '../rules/paging.js';
import { loadPinyin } from '../rules/pinyin.js';
import { searchPage } from '../rules/search-page.js';
import { sentenceAround } from '../rules/sentence-around.js';
import { Database } from './database.js';
import { followOntology } from './follow-ontology.js';
import type { SqlRow } from './driver.js';
import { neighbourQuery } from './neighbour-query.js';
import { pageQuery } from './page-query.js';
import { projectEdges } from './project-edges.js';
import { projectNodes } from './project-nodes.js';
import { LABEL_COUNTS, MENTIONS_OF, PROOF_OF_EDGE, PROOF_OF_NODE, TYPE_COUNTS } from './proof-queries.js';
import { articleFromRow, assertionFromRow, EDGE_COLUMNS, edgeFromRow, nodeFromRow } from './rows.js';
import { SCHEMA_VERSION } from './schema.js';
import { searchCandidates } from './search-candidates.js';
import { replaceSource, settleStanding } from './statements.js';
import { Touched } from './touched.js';

/** The graph in one SQLite file (or in memory, path `:memory:`). */
export class SqliteStore implements Port.GraphStore {
  private readonly db: Database;

  constructor(path: string) {
    this.db = new Database(path);
  }

  async open(): Promise<void> {
    await this.db.open();
    followOntology(this.db);
  }

  async close(): Promise<void> {
    this.db.close();
  }

  async describe(): Promise<Port.StoreDescription> {
    const version = this.db.get('SELECT sqlite_version() AS version')!['version'] as string;
    return { kind: 'sqlite', location: `sqlite:${this.db.path}`, version: `SQLite ${version}`, schemaVersion: SCHEMA_VERSION }; // prettier-ignore
  }

  async ingest(batches: readonly Port.SourceBatch[]): Promise<Port.IngestCounts> {
    const chosen = chooseBatches(batches);
    const pinyinOf = await loadPinyin();
    return this.db.transaction(() => {
      const touched = new Touched();
      const changed = chosen.filter((batch) => this.hashOf(batch.key) !== batch.contentHash);
      for (const batch of changed) replaceSource(this.db, batch, touched);
      settleStanding(this.db, touched);
      projectNodes(this.db, touched, pinyinOf);
      projectEdges(this.db, touched);
      return countIngest(changed, chosen.length - changed.length);
    });
  }

  async contentHashes(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const pairs = keys.map((key) => [key, this.hashOf(key)] as const);
    return new Map(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
  }

  async isEmpty(): Promise<boolean> {
    return this.db.get('SELECT 1 AS one FROM article LIMIT 1') === undefined;
  }

  async nodes(ids: readonly string[]): Promise<readonly (Port.StoredNode | null)[]> {
    return this.each(ids, 'SELECT * FROM node WHERE id = ?', nodeFromRow);
  }

  async edges(ids: readonly string[]): Promise<readonly (Port.StoredEdge | null)[]> {
    return this.each(ids, `SELECT ${EDGE_COLUMNS} FROM edge e WHERE e.id = ?`, edgeFromRow);
  }

  async articles(ids: readonly string[]): Promise<readonly (Article | null)[]> {
    return this.each(ids, 'SELECT body FROM article WHERE id = ? AND standing = 1', articleFromRow);
  }

  page(label: NodeLabel, filter: Port.NodeFilter, page: Port.PageRequest): Promise<Port.Page<Port.StoredNode>> {
    const { sql, parameters } = pageQuery(label, filter);
    return pageOf(`page ${label}`, page, async ({ lower, upper, reverse, limit }) => {
      const order = `ORDER BY n.node_order ${reverse ? 'DESC' : 'ASC'} LIMIT ?`;
      const ranged = `SELECT n.* ${sql} AND n.node_order >= ? AND n.node_order < ? ${order}`;
      const rows = this.db.all(ranged, ...parameters, lower, upper, limit);
      return rows.map((row) => ({ order: row['node_order'] as string, item: nodeFromRow(row) }));
    });
  }

  async count(label: NodeLabel, filter: Port.NodeFilter): Promise<number> {
    const { sql, parameters } = pageQuery(label, filter);
    return this.db.get(`SELECT count(*) AS count ${sql}`, ...parameters)!['count'] as number;
  }

  neighbours(id: string, filter: Port.NeighbourFilter, page: Port.PageRequest): Promise<Port.Page<Port.Neighbour>> {
    return pageOf(`neighbours ${id}`, page, async (range) => this.links(id, filter, range));
  }

  async neighboursOf(
    ids: readonly string[],
    filter: Port.NeighbourFilter,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Port.Neighbour[]>> {
    const range = wholeRange(limit);
    return new Map(ids.map((id) => [id, this.links(id, filter, range).map(({ item }) => item)]));
  }

  async search(
    query: string,
    labels: readonly NodeLabel[],
    page: Port.PageRequest,
  ): Promise<Port.Page<Port.SearchHit>> {
    return searchPage({ query, labels, page }, searchCandidates(this.db));
  }

  async proofOfEdge(id: string, limit: number): Promise<readonly Port.Proof[]> {
    return this.db.all(PROOF_OF_EDGE, id, limit).map(proofFromRow);
  }

  async proofOfNode(id: string, limit: number): Promise<readonly Port.Proof[]> {
    return this.db.all(PROOF_OF_NODE, id, limit).map(proofFromRow);
  }

  async mentionsOf(id: string, limit: number): Promise<readonly Port.MentionProof[]> {
    return this.db.all(MENTIONS_OF, id, limit).map((row) => {
      const article = articleFromRow(row);
      const span = { start: row['start'] as number, end: row['end'] as number };
      const mention = { node: id, ...span, text: article.text.slice(span.start, span.end) };
      return { mention, article, evidence: sentenceAround(article.text, span) };
    });
  }

  async stats(): Promise<Port.StoreStats> {
    const counts = (sql: string): Map<string, number> =>
      new Map(this.db.all(sql).map((row) => [row['name'] as string, row['count'] as number]));
    return {
      nodes: inOntologyOrder(NODE_LABELS, counts(LABEL_COUNTS)),
      edges: inOntologyOrder(EDGE_TYPES, counts(TYPE_COUNTS)),
    };
  }

  private hashOf(key: string): string | undefined {
    return this.db.get('SELECT content_hash FROM source WHERE key = ?', key)?.['content_hash'] as string | undefined;
  }

  private each<T>(ids: readonly string[], sql: string, read: (row: SqlRow) => T): readonly (T | null)[] {
    return ids.map((id) => {
      const row = this.db.get(sql, id);
      return row === undefined ? null : read(row);
    });
  }

  private links(id: string, filter: Port.NeighbourFilter, range: OrderRange): Ordered<Port.Neighbour>[] {
    const { sql, parameters } = neighbourQuery(id, filter, range);
    return this.db.all(sql, ...parameters).map((row) => ({
      order: row['link_order'] as string,
      item: { edge: edgeFromRow(row), node: nodeFromRow(row) },
    }));
  }
}

function proofFromRow(row: SqlRow): Port.Proof {
  return { assertion: assertionFromRow(row), article: articleFromRow(row) };
}
