import type { Article, EdgeType, Evidence, Extraction, GraphEdge, GraphNode, NodeLabel } from '@zhengmai/extraction';

/** One article's graph, looked up by what stands at the ends of its edges. */
export class ArticleGraph {
  readonly article: Article;
  private readonly nodes: ReadonlyMap<string, GraphNode>;
  private readonly assertions: ReadonlyMap<string, Extraction['assertions'][number]>;

  constructor(readonly extraction: Extraction) {
    this.article = extraction.article;
    this.nodes = new Map(extraction.nodes.map((node) => [node.id, node]));
    this.assertions = new Map(extraction.assertions.map((assertion) => [assertion.id, assertion]));
  }

  node(id: string): GraphNode | undefined {
    return this.nodes.get(id);
  }

  /** Nodes of a label, in text order. */
  of(label: NodeLabel): GraphNode[] {
    return this.extraction.nodes.filter((node) => node.label === label);
  }

  out(node: GraphNode, ...types: readonly EdgeType[]): GraphEdge[] {
    return this.extraction.edges.filter(({ from, type }) => from === node.id && types.includes(type));
  }

  into(node: GraphNode, ...types: readonly EdgeType[]): GraphEdge[] {
    return this.extraction.edges.filter(({ to, type }) => to === node.id && types.includes(type));
  }

  targets(node: GraphNode, ...types: readonly EdgeType[]): GraphNode[] {
    return this.out(node, ...types).flatMap(({ to }) => this.nodes.get(to) ?? []);
  }

  sources(node: GraphNode, ...types: readonly EdgeType[]): GraphNode[] {
    return this.into(node, ...types).flatMap(({ from }) => this.nodes.get(from) ?? []);
  }

  /** The words that say an edge: those of its first assertion. */
  proofOf({ assertions }: GraphEdge): readonly Evidence[] {
    return this.assertions.get(assertions[0] ?? '')?.evidence ?? [];
  }

  /** The words that say there is such a node: that it is reported here, else the first edge that it has, else its name. */
  proofOfNode(node: GraphNode): readonly Evidence[] {
    const edges = this.extraction.edges.filter(({ from, to }) => from === node.id || to === node.id);
    const edge = edges.find(({ type }) => type === 'REPORTED_IN') ?? edges[0];
    if (edge) return this.proofOf(edge);
    const mention = this.extraction.mentions.find((one) => one.node === node.id);
    return mention ? [{ start: mention.start, end: mention.end, quote: mention.text }] : [];
  }
}
