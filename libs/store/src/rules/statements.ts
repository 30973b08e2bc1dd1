import type { Assertion, EdgeType, Extraction, GraphNode, NodeMention, Properties } from '@zhengmai/model';
import { statedNodes } from './article-node.js';
import { edgeId } from './edge-id.js';

/** What one article says of an edge. */
export interface EdgeSaid {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly assertions: readonly Assertion[];
}

/** What one article says, each node and each edge once. */
export interface Statements {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly EdgeSaid[];
  readonly mentions: readonly NodeMention[];
}

/** An edge listed twice is one: assertions join, and of a property given twice the later stands. */
export function statementsOf(extraction: Extraction): Statements {
  const assertions = new Map(extraction.assertions.map((assertion) => [assertion.id, assertion]));
  const nodes = new Map(statedNodes(extraction).map((node) => [node.id, node]));
  const edges = new Map<string, EdgeSaid>();
  for (const { type, from, to, properties, assertions: ids } of extraction.edges) {
    const id = edgeId(type, from, to);
    const before = edges.get(id);
    const said = new Set([...(before?.assertions ?? []), ...ids.map((one) => assertions.get(one)!)]);
    edges.set(id, {
      ...{ id, type, from, to },
      properties: { ...before?.properties, ...properties },
      assertions: [...said],
    });
  }
  const places = new Map(extraction.mentions.map((one) => [`${one.node} ${one.start} ${one.end}`, one]));
  return { nodes: [...nodes.values()], edges: [...edges.values()], mentions: [...places.values()] };
}
