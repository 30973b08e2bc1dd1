import type { GraphNode } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { listOf, textOf } from '../../digest/property.js';
import type { Point, Proof } from '../entry.js';
import { MODALITIES } from '../labels.js';

/** What one sentence orders. */
export interface Order {
  readonly text: string;
  readonly items: readonly string[];
  readonly modality: string;
  readonly addressees: readonly Point[];
  readonly deadlines: readonly string[];
  readonly targets: readonly string[];
  readonly proof: Proof;
}

/** What one meeting, leader or document orders in one article. */
export interface OrderGroup {
  readonly by: string;
  readonly date: string;
  readonly article: Proof['article'];
  readonly orders: readonly Order[];
}

/** What was ordered: by who orders it, in the order of days and of the text. */
export function orderGroups(graphs: readonly ArticleGraph[]): OrderGroup[] {
  const groups = graphs.flatMap(groupsOf);
  return groups.sort((a, b) => ((a.date || '9999') < (b.date || '9999') ? -1 : a.date === b.date ? 0 : 1));
}

function groupsOf(graph: ArticleGraph): OrderGroup[] {
  const groups = new Map<string, { by: readonly GraphNode[]; orders: Order[] }>();
  for (const directive of graph.of('Directive')) {
    const by = graph.sources(directive, 'MANDATED');
    const key = by.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { by, orders: [] };
    group.orders.push(orderOf(graph, directive));
    groups.set(key, group);
  }
  const { article } = graph;
  return [...groups.values()].map(({ by, orders }) => {
    const meeting = by.find(({ label }) => label === 'Meeting');
    const date = (meeting && textOf(meeting, 'date')) || (article.eventDate ?? article.publishedOn ?? '');
    return { by: by.map(({ name }) => name).join('、') || 'not said 未言明', date, article, orders };
  });
}

function orderOf(graph: ArticleGraph, directive: GraphNode): Order {
  const { article } = graph;
  const targets = graph.targets(directive, 'HAS_TARGET');
  const said = graph.into(directive, 'MANDATED')[0];
  const addressees = graph.out(directive, 'ASSIGNED_TO').map((edge) => ({
    text: graph.node(edge.to)?.name ?? '',
    proofs: [{ article, evidence: graph.proofOf(edge) }],
  }));
  return {
    text: textOf(directive, 'text') || directive.name,
    items: listOf(directive, 'items'),
    modality: MODALITIES[textOf(directive, 'modality')] ?? '',
    addressees,
    deadlines: [...new Set(targets.map((target) => textOf(target, 'deadline')).filter(Boolean))],
    targets: targets.map(({ name }) => name),
    proof: { article, evidence: said ? graph.proofOf(said) : graph.proofOfNode(directive) },
  };
}
