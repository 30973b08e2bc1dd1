import {
  contentHash,
  contentId,
  type Article,
  type Assertion,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  type NodeMention,
  type Properties,
} from '@zhengmai/model';
import type { SourceBatch, StoredExtraction } from '../graph-store.js';

/** A node of the invented news. Its id is from label and name. */
export function node(label: NodeLabel, name: string, properties: Properties = {}): GraphNode {
  return { id: contentId(label, [name]), label, name, aliases: [], properties };
}

/** The same with an id of its own, where two share a name. */
export function another(one: GraphNode): GraphNode {
  return { ...one, id: contentId(one.label, [one.name, 'another']) };
}

export interface Story {
  readonly title: string;
  readonly text: string;
  readonly publishedOn?: string | null;
  readonly publication?: string | null;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Said[];
}

/** Type, from, to, and optionally confidence, properties and status of its one assertion. */
export interface Said {
  readonly edge: readonly [EdgeType, GraphNode, GraphNode];
  readonly confidence?: number;
  readonly properties?: Properties;
  readonly status?: Assertion['status'];
}

/** An extraction as the library would print it: the evidence of every edge is the whole text. */
export function extraction(story: Story): StoredExtraction {
  const article = articleOf(story);
  const assertions = story.edges.map((said) => assertionOf(article, said));
  const edges = story.edges.map(({ edge: [type, from, to], properties = {} }, at): GraphEdge => ({
    ...{ type, from: from.id, to: to.id, properties },
    assertions: [assertions[at]!.id],
  }));
  const mentions = story.nodes.flatMap((one) => mentionsOf(article, one));
  return { article, nodes: story.nodes, edges, assertions, mentions, issues: [], pageMap: [] };
}

function articleOf({ title, text, publishedOn = null, publication = null }: Story): Article {
  return {
    id: contentId('Article', [title]),
    ...{ title, kicker: null, subtitle: null, publication, publishedOn, eventDate: null, locale: null },
    ...{ basis: {}, bylines: [], text, source: { path: 'invented.txt', ordinal: 1, id: null } },
  };
}

function assertionOf(article: Article, said: Said): Assertion {
  const [predicate, from, to] = said.edge;
  return {
    id: contentId('Assertion', [article.id, predicate, from.id, to.id]),
    ...{ predicate, subject: from.id, object: to.id, confidence: said.confidence ?? 0.9 },
    ...{ rule: 'test/invented', ruleVersion: 1, method: 'rule', status: said.status ?? 'auto' },
    evidence: [{ start: 0, end: article.text.length, quote: article.text }],
  };
}

function mentionsOf(article: Article, { id, name }: GraphNode): NodeMention[] {
  const start = article.text.indexOf(name);
  return start < 0 ? [] : [{ node: id, start, end: start + name.length, text: name }];
}

/** A source with these stories; its content hash follows from them. */
export function source(key: string, ...stories: readonly Story[]): SourceBatch {
  const extractions = stories.map(extraction);
  return { key, contentHash: contentHash([JSON.stringify(extractions)]), extractions };
}
