import type {
  Article,
  Assertion,
  EdgeType,
  Evidence,
  Extraction,
  GraphNode,
  NodeLabel,
  NodeMention,
  PageRun,
  Properties,
} from '@zhengmai/model';

/** A node as the store projects it from all assertions about it. */
export interface StoredNode extends GraphNode {
  /** The date it is sorted and filtered by (a meeting's day, a policy's year …), ISO at its precision, or null. */
  readonly date: string | null;
  readonly articleCount: number;
  /** Publication (else event) dates of the first and last article that states it, or null. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** An edge as the store projects it: one a (type, from, to), standing on the assertions of all articles. */
export interface StoredEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  /** 0..1, the greatest of its assertions'. */
  readonly confidence: number;
  readonly articleCount: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly assertions: readonly string[];
}

/** Keyset paging, Relay's four arguments already checked: exactly one of first and last. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What a page of nodes may be narrowed by; all given parts must hold. */
export interface NodeFilter {
  /** Words that the name or an alias contains, exact characters, case folded. */
  readonly text?: string;
  /**
   * Inclusive, ISO at any precision: `2021` means all of 2021. A node whose date is known to the month or year matches
   * when any day of it may lie in the range; the undated match no range.
   */
  readonly dateFrom?: string;
  readonly dateTo?: string;
  /** `properties.kind` is one of these. */
  readonly kinds?: readonly string[];
  /** Linked to this node (where given: only by these edge types; `out` means by edges that leave the named node). */
  readonly related?: { readonly id: string; readonly types?: readonly EdgeType[]; readonly direction?: Direction };
  /** Stated by an article of this publication. */
  readonly publication?: string;
  /** Stated with at least this confidence by some assertion. */
  readonly minConfidence?: number;
}

export type Direction = 'out' | 'in' | 'both';

export interface NeighbourFilter {
  readonly types?: readonly EdgeType[];
  readonly direction?: Direction;
  /** Label of the node at the other end. */
  readonly labels?: readonly NodeLabel[];
  readonly minConfidence?: number;
}

export interface Neighbour {
  readonly edge: StoredEdge;
  readonly node: StoredNode;
}

export type MatchKind = 'name' | 'alias' | 'pinyin' | 'title' | 'text';

export interface SearchHit {
  readonly node: StoredNode;
  readonly match: MatchKind;
  /** The matched words with a little around them, and where in `snippet` they stand. */
  readonly snippet: string;
  readonly highlight: { readonly start: number; readonly end: number };
}

/** A piece of proof: who says it, in which words, found by which rule. */
export interface Proof {
  readonly assertion: Assertion;
  readonly article: Article;
}

/** One place where an article names a node. */
export interface MentionProof {
  readonly mention: NodeMention;
  readonly article: Article;
  /** The sentence around it. */
  readonly evidence: Evidence;
}

/** All articles of one source (a file, or a JSON line's id): the unit that ingest replaces. */
export interface SourceBatch {
  /** hash of collection and id, else of the path: the same source always has the same key. */
  readonly key: string;
  /** Hash of the source's content, metadata and rule versions: equal means nothing to do. */
  readonly contentHash: string;
  readonly extractions: readonly StoredExtraction[];
}

export interface StoredExtraction extends Extraction {
  readonly pageMap: readonly PageRun[];
}

export interface IngestCounts {
  readonly sources: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
  readonly assertions: number;
}

export interface StoreStats {
  /** label -> number of nodes, labels in ontology order, absent ones left out. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

export interface StoreDescription {
  readonly kind: 'sqlite' | 'neo4j';
  readonly location: string;
  /** The server's or library's version and edition, as it says. */
  readonly version: string;
  readonly schemaVersion: number;
}

/**
 * Where the graph stands. Questions, not query fragments: each adapter answers in its own best way.
 * Same data in, same ids and the same order out: a page of nodes is ordered by date descending (undated last), then id
 * ascending; neighbours by edge type in ontology order, then the node's date descending (undated last), then node id;
 * search by match kind (name, alias, pinyin, title, text), then date descending, then id; code units, never collation.
 * Cursors are opaque, versioned, and hold (sort key, id); a foreign or broken one is BAD_CURSOR.
 * Every article is a node too (label Article). Direction in filters is as seen from the node that is asked about.
 * Errors: ZhengmaiError with STORE_UNAVAILABLE, STORE_VERSION, TIMEOUT, BAD_CURSOR, BAD_INPUT, BAD_USAGE.
 */
export interface GraphStore {
  /** Creates or migrates the schema; to be called once before anything else. */
  open(): Promise<void>;
  close(): Promise<void>;
  describe(): Promise<StoreDescription>;

  /**
   * Replaces each source's articles as a whole, all sources of the call in one transaction. A source whose content hash
   * stands already is left alone; one without extractions leaves nothing but its hash. An extraction that breaks its
   * invariants (an edge whose end is no node, or without assertions) is BAD_INPUT, and nothing is written.
   */
  ingest(batches: readonly SourceBatch[]): Promise<IngestCounts>;
  /** Which of these sources stand with exactly this content (source key -> content hash). */
  contentHashes(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  isEmpty(): Promise<boolean>;

  nodes(ids: readonly string[]): Promise<readonly (StoredNode | null)[]>;
  edges(ids: readonly string[]): Promise<readonly (StoredEdge | null)[]>;
  articles(ids: readonly string[]): Promise<readonly (Article | null)[]>;
  page(label: NodeLabel, filter: NodeFilter, page: PageRequest): Promise<Page<StoredNode>>;
  count(label: NodeLabel, filter: NodeFilter): Promise<number>;
  neighbours(id: string, filter: NeighbourFilter, page: PageRequest): Promise<Page<Neighbour>>;
  /** The first `limit` neighbours of each of many nodes, in the same order: one question for a whole level. */
  neighboursOf(
    ids: readonly string[],
    filter: NeighbourFilter,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Neighbour[]>>;
  /** Query of 1 to 200 characters, else BAD_INPUT; no labels means all. One without a letter or digit finds nothing. */
  search(query: string, labels: readonly NodeLabel[], page: PageRequest): Promise<Page<SearchHit>>;
  /** Assertions under an edge, or about a node (as subject or object); by article date, then assertion id. */
  proofOfEdge(id: string, limit: number): Promise<readonly Proof[]>;
  proofOfNode(id: string, limit: number): Promise<readonly Proof[]>;
  mentionsOf(id: string, limit: number): Promise<readonly MentionProof[]>;
  stats(): Promise<StoreStats>;
}
