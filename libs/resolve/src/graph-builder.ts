import {
  contentId,
  evidenceOf,
  type Article,
  type Assertion,
  type EdgeType,
  type Extraction,
  type GraphEdge,
  type GraphNode,
  type Issue,
  type NodeMention,
  type Properties,
  type PropertyValue,
  type Span,
} from '@zhengmai/model';

/** One statement on its way into the graph: node ids in place of mentions. */
export interface Statement {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly confidence: number;
  readonly evidence: readonly Span[];
  readonly properties: Properties;
}

interface GrowingEdge extends GraphEdge {
  properties: Properties;
  readonly assertions: string[];
}

/** Collects nodes, statements and mentions of one article and gives them out in text order, each once. */
export class GraphBuilder {
  private readonly nodes = new Map<string, { node: GraphNode; at: number }>();
  private readonly edges = new Map<string, { readonly edge: GrowingEdge; at: number }>();
  private readonly assertions = new Map<string, { assertion: Assertion; at: number }>();
  private readonly mentions = new Map<string, NodeMention>();

  constructor(private readonly article: Article) {}

  /** Adds a node, or names and properties to one that stands already; the first value of a property stays. */
  addNode(node: GraphNode, at: number): string {
    const known = this.nodes.get(node.id);
    if (known) {
      known.node = mergeNodes(known.node, node);
      known.at = Math.min(at, known.at);
    } else this.nodes.set(node.id, { node, at });
    return node.id;
  }

  /** Gives a node that stands already a property that another statement tells; the first value stays. */
  setProperty(id: string, name: string, value: PropertyValue): void {
    const known = this.nodes.get(id);
    if (!known || known.node.properties[name] != null) return;
    const node = { ...known.node, properties: { ...known.node.properties, [name]: value } };
    this.nodes.set(id, { ...known, node });
  }

  addMention(node: string, { start, end }: Span): void {
    const text = this.article.text.slice(start, end);
    this.mentions.set(`${start} ${end} ${node}`, { node, start, end, text });
  }

  addStatement(statement: Statement): void {
    const { type, from, to, rule, ruleVersion, confidence } = statement;
    const evidence = statement.evidence.map((span) => evidenceOf(this.article.text, span));
    const at = evidence[0]?.start ?? 0;
    const id = contentId('Assertion', [this.article.id, type, from, to, rule, at]);
    if (evidence.length === 0 || this.assertions.has(id)) return;
    const common = { id, predicate: type, subject: from, object: to, confidence, rule, ruleVersion };
    this.assertions.set(id, { assertion: { ...common, method: 'rule', status: 'auto', evidence }, at });
    this.addEdge(statement, id, at);
  }

  private addEdge({ type, from, to, properties }: Statement, assertion: string, at: number): void {
    const key = `${type} ${from} ${to}`;
    const known = this.edges.get(key);
    if (!known) {
      this.edges.set(key, { edge: { type, from, to, properties, assertions: [assertion] }, at });
      return;
    }
    known.edge.assertions.push(assertion);
    known.edge.properties = { ...properties, ...known.edge.properties };
    known.at = Math.min(at, known.at);
  }

  build(issues: readonly Issue[]): Extraction {
    return {
      article: this.article,
      nodes: inTextOrder([...this.nodes.values()]).map(({ node }) => node),
      edges: inTextOrder([...this.edges.values()]).map(({ edge }) => edge),
      assertions: inTextOrder([...this.assertions.values()]).map(({ assertion }) => assertion),
      mentions: [...this.mentions.values()].sort(
        (a, b) => a.start - b.start || b.end - a.end || (a.node < b.node ? -1 : 1),
      ),
      issues,
    };
  }
}

function inTextOrder<T extends { readonly at: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.at - b.at);
}

function mergeNodes(known: GraphNode, added: GraphNode): GraphNode {
  const { id, label, name } = known;
  const aliases = [...known.aliases];
  for (const alias of [added.name, ...added.aliases])
    if (alias !== name && !aliases.includes(alias)) aliases.push(alias);
  const properties: Record<string, GraphNode['properties'][string]> = { ...added.properties };
  for (const key of Object.keys(known.properties)) {
    const value = known.properties[key] ?? null;
    if (value !== null) properties[key] = value;
  }
  if (known.properties['official'] === true || added.properties['official'] === true) properties['official'] = true;
  return { id, label, name, aliases, properties };
}
