import { EDGE_TYPES, NODE_LABELS, type Article, type Assertion, type NodeLabel } from '@zhengmai/model';
import type * as Port from '../graph-store.js';
import { chooseBatches } from '../rules/choose-batches.js';
import { countIngest } from '../rules/count-ingest.js';
import { inOntologyOrder } from '../rules/in-ontology-order.js';
import { pageOf, wholeRange } from '../rules/paging.js';
import { loadPinyin } from '../rules/pinyin.js';
import { searchPage } from '../rules/search-page.js';
import { sentenceAround } from '../rules/sentence-around.js';
import { Connection, type ConnectionOptions, type Parameters, type Row } from './connection.js';
import { countCypher, pageCypher } from './cypher/page.js';
import * as read from './cypher/read.js';
import { COMPONENTS, SCHEMA_VERSION } from './cypher/schema.js';
import { CONTENT_HASHES } from './cypher/statements.js';
import { changedBatches, replaceSources } from './ingest.js';
import { migrate } from './migrate.js';
import { whole } from './native.js';
import { linksOf } from './links.js';
import { pageParameters } from './page-parameters.js';
import { edgeFromRow, nodeFromValue } from './rows.js';
import { searchCandidates } from './search-candidates.js';

/** The graph on a Neo4j server, Community edition or better. */
export class Neo4jStore implements Port.GraphStore {
  private readonly connection: Connection;

  constructor(uri: string, options: ConnectionOptions) {
    this.connection = new Connection(uri, options);
  }

  async open(): Promise<void> {
    this.connection.connect();
    try {
      await this.connection.verify();
      await migrate(this.connection);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  async describe(): Promise<Port.StoreDescription> {
    const { version, edition } = (await this.ask(COMPONENTS))[0] as { version: string; edition: string };
    const location = this.connection.uri;
    return { kind: 'neo4j', location, version: `Neo4j ${version} ${edition}`, schemaVersion: SCHEMA_VERSION };
  }

  async ingest(batches: readonly Port.SourceBatch[]): Promise<Port.IngestCounts> {
    const chosen = chooseBatches(batches);
    const pinyinOf = await loadPinyin();
    return this.connection.write(async (run) => {
      const changed = await changedBatches(run, chosen);
      if (changed.length > 0) await replaceSources(run, changed, pinyinOf);
      return countIngest(changed, chosen.length - changed.length);
    });
  }

  async contentHashes(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.ask(CONTENT_HASHES, { keys });
    const found = new Map(rows.map((row) => [row['key'] as string, row['hash'] as string]));
    return new Map(keys.filter((key) => found.has(key)).map((key) => [key, found.get(key)!]));
  }

  async isEmpty(): Promise<boolean> {
    return (await this.ask(read.ANY_ARTICLE)).length === 0;
  }

  async nodes(ids: readonly string[]): Promise<readonly (Port.StoredNode | null)[]> {
    return inOrderOf(
      ids,
      (await this.ask(read.NODES, { ids })).map((row) => nodeFromValue(row['n'])),
    );
  }

  async edges(ids: readonly string[]): Promise<readonly (Port.StoredEdge | null)[]> {
    return inOrderOf(ids, (await this.ask(read.EDGES, { ids })).map(edgeFromRow));
  }

  async articles(ids: readonly string[]): Promise<readonly (Article | null)[]> {
    return inOrderOf(
      ids,
      (await this.ask(read.ARTICLES, { ids })).map((row) => parse<Article>(row['body'])),
    );
  }

  page(label: NodeLabel, filter: Port.NodeFilter, page: Port.PageRequest): Promise<Port.Page<Port.StoredNode>> {
    const related = filter.related !== undefined;
    return pageOf(`page ${label}`, page, async ({ lower, upper, reverse, limit }) => {
      const query = pageCypher({ label, related, reverse });
      const rows = await this.ask(query, { ...pageParameters(filter), lower, upper, limit: whole(limit) });
      return rows.map((row) => ({ order: row['n'].properties._order as string, item: nodeFromValue(row['n']) }));
    });
  }

  async count(label: NodeLabel, filter: Port.NodeFilter): Promise<number> {
    const query = countCypher({ label, related: filter.related !== undefined });
    return (await this.ask(query, pageParameters(filter)))[0]!['count'] as number;
  }

  neighbours(id: string, filter: Port.NeighbourFilter, page: Port.PageRequest): Promise<Port.Page<Port.Neighbour>> {
    return pageOf(`neighbours ${id}`, page, async (range) => {
      return (await linksOf(this.connection, { ids: [id], filter, range })).get(id)!;
    });
  }

  async neighboursOf(
    ids: readonly string[],
    filter: Port.NeighbourFilter,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Port.Neighbour[]>> {
    const links = await linksOf(this.connection, { ids, filter, range: wholeRange(limit) });
    return new Map([...links].map(([id, ordered]) => [id, ordered.map(({ item }) => item)]));
  }

  async search(
    query: string,
    labels: readonly NodeLabel[],
    page: Port.PageRequest,
  ): Promise<Port.Page<Port.SearchHit>> {
    return searchPage({ query, labels, page }, searchCandidates(this.connection));
  }

  async proofOfEdge(id: string, limit: number): Promise<readonly Port.Proof[]> {
    return (await this.ask(read.PROOF_OF_EDGE, { id, limit: whole(limit) })).map(proofFromRow);
  }

  async proofOfNode(id: string, limit: number): Promise<readonly Port.Proof[]> {
    return (await this.ask(read.PROOF_OF_NODE, { id, limit: whole(limit) })).map(proofFromRow);
  }

  async mentionsOf(id: string, limit: number): Promise<readonly Port.MentionProof[]> {
    const rows = await this.ask(read.MENTIONS_OF, { id, limit: whole(limit) });
    return rows.flatMap((row) => mentionsFromRow(id, row)).slice(0, limit);
  }

  async stats(): Promise<Port.StoreStats> {
    const counts = async (query: string, names: readonly string[]): Promise<Readonly<Record<string, number>>> => {
      const rows = await this.ask(query, { names });
      return inOntologyOrder(names, new Map(rows.map((row) => [row['name'] as string, row['count'] as number])));
    };
    return { nodes: await counts(read.LABEL_COUNTS, NODE_LABELS), edges: await counts(read.TYPE_COUNTS, EDGE_TYPES) };
  }

  private ask(query: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.connection.read(query, parameters);
  }
}

function inOrderOf<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly T[],
): readonly (T | null)[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}

function parse<T>(json: unknown): T {
  return JSON.parse(json as string) as T;
}

function proofFromRow(row: Row): Port.Proof {
  return { assertion: parse<Assertion>(row['assertion']), article: parse<Article>(row['article']) };
}

/** A statement keeps its mentions as a flat list: start, end, start, end. */
function mentionsFromRow(node: string, row: Row): readonly Port.MentionProof[] {
  const article = parse<Article>(row['article']);
  const places = row['mentions'] as number[];
  const starts = places.filter((_, at) => at % 2 === 0);
  return starts.map((start, at) => {
    const span = { start, end: places[2 * at + 1]! };
    const mention = { node, ...span, text: article.text.slice(span.start, span.end) };
    return { mention, article, evidence: sentenceAround(article.text, span) };
  });
}
