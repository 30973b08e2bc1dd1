import type { GraphNode, NodeLabel } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { namesOf, textOf } from '../../digest/property.js';
import type { Proof } from '../entry.js';

/** A number of the report: a goal, or a state reached. */
export interface Figure {
  readonly metric: string;
  /** As printed, with its sign: ≥ 95%. */
  readonly number: string;
  /** Deadline or as-of date, '' when not given. */
  readonly when: string;
  readonly scope: string;
  /** Whose goal it is, or which goal it advances. */
  readonly about: string;
  readonly proof: Proof;
}

const SIGNS: Readonly<Record<string, string>> = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ' };

export function figuresOf(graphs: readonly ArticleGraph[], label: NodeLabel): Figure[] {
  return graphs.flatMap((graph) => graph.of(label).map((node) => figureOf(graph, node)));
}

function figureOf(graph: ArticleGraph, node: GraphNode): Figure {
  const { article } = graph;
  return {
    metric: textOf(node, 'metric'),
    number: `${SIGNS[textOf(node, 'comparator')] ?? ''}${textOf(node, 'value')} ${textOf(node, 'unit')}`.trim(),
    when: textOf(node, 'deadline') || textOf(node, 'asOf'),
    scope: textOf(node, 'scope') || namesOf(graph.targets(node, 'APPLIES_TO')),
    about: namesOf([...graph.sources(node, 'HAS_TARGET'), ...graph.targets(node, 'MEASURES')]),
    proof: { article, evidence: graph.proofOfNode(node) },
  };
}
