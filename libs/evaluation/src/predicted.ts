import type { EdgeType, Extraction, GraphEdge, GraphNode, NodeLabel } from '@zhengmai/model';

/** One or more extracted articles seen as one. */
export class Predicted {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges: GraphEdge[];

  constructor(readonly extractions: readonly Extraction[]) {
    for (const { nodes } of extractions)
      for (const node of nodes) if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    this.edges = extractions.flatMap(({ edges }) => edges);
  }

  of(label: NodeLabel): GraphNode[] {
    return [...this.nodes.values()].filter((node) => node.label === label);
  }

  labelOf(id: string): NodeLabel | undefined {
    return this.nodes.get(id)?.label;
  }

  namesOf(id: string): string[] {
    const node = this.nodes.get(id);
    return node ? namesOfNode(node) : [''];
  }

  out(type: EdgeType, from?: string): GraphEdge[] {
    return this.edges.filter((edge) => edge.type === type && (from === undefined || edge.from === from));
  }
}

export function namesOfNode({ name, aliases }: GraphNode): string[] {
  return [name, ...aliases];
}

/** A property as text, '' when it has none. */
export function textProperty({ properties }: GraphNode, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
