import type { Article, NodeLabel } from '@zhengmai/model';
import type {
  GraphStore,
  MentionProof,
  Neighbour,
  NeighbourFilter,
  NodeFilter,
  Page,
  PageRequest,
  Proof,
  SearchHit,
  StoredEdge,
  StoreDescription,
  StoredNode,
  StoreStats,
} from '@zhengmai/store';
import DataLoader from 'dataloader';
import type { Deadline } from './deadline.js';

interface NeighbourQuestion {
  readonly id: string;
  readonly filter: NeighbourFilter;
  readonly limit: number;
}

/**
 * All that one GraphQL request asks of the store: what a whole level of the query asks for by id is one question, the
 * same question is asked once, and nothing is asked after the deadline.
 */
export class GraphReader {
  private readonly nodeLoader: DataLoader<string, StoredNode | null>;
  private readonly edgeLoader: DataLoader<string, StoredEdge | null>;
  private readonly articleLoader: DataLoader<string, Article | null>;
  private readonly neighbourLoader: DataLoader<NeighbourQuestion, readonly Neighbour[], string>;

  constructor(
    private readonly store: GraphStore,
    private readonly deadline: Deadline,
  ) {
    this.nodeLoader = new DataLoader((ids) => deadline.within(() => store.nodes(ids)));
    this.edgeLoader = new DataLoader((ids) => deadline.within(() => store.edges(ids)));
    this.articleLoader = new DataLoader((ids) => deadline.within(() => store.articles(ids)));
    this.neighbourLoader = new DataLoader((questions) => this.askNeighbours(questions), {
      cacheKeyFn: ({ id, ...rest }) => `${id} ${JSON.stringify(rest)}`,
    });
  }

  node(id: string): Promise<StoredNode | null> {
    return this.nodeLoader.load(id);
  }

  edge(id: string): Promise<StoredEdge | null> {
    return this.edgeLoader.load(id);
  }

  article(id: string): Promise<Article | null> {
    return this.articleLoader.load(id);
  }

  neighbours(id: string, filter: NeighbourFilter, limit: number): Promise<readonly Neighbour[]> {
    return this.neighbourLoader.load({ id, filter, limit });
  }

  neighbourPage(id: string, filter: NeighbourFilter, page: PageRequest): Promise<Page<Neighbour>> {
    return this.deadline.within(() => this.store.neighbours(id, filter, page));
  }

  page(label: NodeLabel, filter: NodeFilter, page: PageRequest): Promise<Page<StoredNode>> {
    return this.deadline.within(() => this.store.page(label, filter, page));
  }

  count(label: NodeLabel, filter: NodeFilter): Promise<number> {
    return this.deadline.within(() => this.store.count(label, filter));
  }

  search(query: string, labels: readonly NodeLabel[], page: PageRequest): Promise<Page<SearchHit>> {
    return this.deadline.within(() => this.store.search(query, labels, page));
  }

  async proofOfNode(id: string, limit: number): Promise<readonly Proof[]> {
    return this.remember(await this.deadline.within(() => this.store.proofOfNode(id, limit)));
  }

  async proofOfEdge(id: string, limit: number): Promise<readonly Proof[]> {
    return this.remember(await this.deadline.within(() => this.store.proofOfEdge(id, limit)));
  }

  async mentions(id: string, limit: number): Promise<readonly MentionProof[]> {
    return this.remember(await this.deadline.within(() => this.store.mentionsOf(id, limit)));
  }

  stats(): Promise<StoreStats> {
    return this.deadline.within(() => this.store.stats());
  }

  describe(): Promise<StoreDescription> {
    return this.deadline.within(() => this.store.describe());
  }

  /** Proof brings its articles along: they need not be asked for again. */
  private remember<T extends { readonly article: Article }>(proofs: readonly T[]): readonly T[] {
    for (const { article } of proofs) this.articleLoader.prime(article.id, article);
    return proofs;
  }

  /** One question a filter and limit, that is, one a field of a level. */
  private async askNeighbours(questions: readonly NeighbourQuestion[]): Promise<readonly (readonly Neighbour[])[]> {
    const groups = new Map<string, NeighbourQuestion[]>();
    for (const question of questions) {
      const key = JSON.stringify([question.filter, question.limit]);
      groups.set(key, [...(groups.get(key) ?? []), question]);
    }
    const answers = new Map<NeighbourQuestion, readonly Neighbour[]>();
    await Promise.all([...groups.values()].map((group) => this.askGroup(group, answers)));
    return questions.map((question) => answers.get(question) ?? []);
  }

  private async askGroup(
    group: readonly NeighbourQuestion[],
    answers: Map<NeighbourQuestion, readonly Neighbour[]>,
  ): Promise<void> {
    const [first] = group;
    if (!first) return;
    const ids = group.map(({ id }) => id);
    const found = await this.deadline.within(() => this.store.neighboursOf(ids, first.filter, first.limit));
    for (const question of group) answers.set(question, found.get(question.id) ?? []);
  }
}
