import type { Article, Issue } from './article.js';
import type { EdgeType, NodeLabel } from './ontology.js';
import type { Evidence } from './span.js';

/** JSON-safe property values: scalars and flat lists. */
export type PropertyValue = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Properties;
}

/** An edge as one article states it. */
export interface GraphEdge {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly assertions: readonly string[];
}

/** One statement of one article, with the characters that make it. */
export interface Assertion {
  readonly id: string;
  readonly predicate: EdgeType;
  readonly subject: string;
  readonly object: string;
  readonly confidence: number;
  /** Id of the rule that found it, such as `presiding/zhuchi`. */
  readonly rule: string;
  readonly ruleVersion: number;
  readonly method: 'rule' | 'llm' | 'human';
  readonly status: 'auto' | 'confirmed' | 'rejected';
  readonly evidence: readonly Evidence[];
}

/** Where a node is named in the text. */
export interface NodeMention {
  readonly node: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All that one article says: exactly one line of what `extract` prints. */
export interface Extraction {
  readonly article: Article;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly assertions: readonly Assertion[];
  readonly mentions: readonly NodeMention[];
  readonly issues: readonly Issue[];
}
