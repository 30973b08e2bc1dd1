import type { Evidence, Extraction, NodeMention, ReadArticle } from '@zhengmai/model';
import { FACT_TYPES } from '@zhengmai/facts';
import { extract, readMentions } from './extract.js';

/** One fact of an article in words: what it says, between whom, by which rule, and the characters that say so. */
export interface ExplainedFact {
  readonly type: string;
  /** What this kind of fact says, in one sentence, or null for edges that follow from a name. */
  readonly gloss: string | null;
  readonly subject: Filler;
  readonly object: Filler;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Filler {
  readonly label: string;
  readonly name: string;
}

/** Where a node is named, and the recognizer's rule that found it there (null for names that follow from others). */
export interface ExplainedMention extends NodeMention {
  readonly label: string;
  readonly name: string;
  readonly rule: string | null;
}

export interface Explanation {
  readonly extraction: Extraction;
  readonly facts: readonly ExplainedFact[];
  /** In text order, the longer before those in it. */
  readonly mentions: readonly ExplainedMention[];
}

/** An article's extraction together with every fact spelled out, in text order. */
export function explain(read: ReadArticle): Explanation {
  const extraction = extract(read);
  const nodes = new Map(extraction.nodes.map((node) => [node.id, node]));
  const filler = (id: string): Filler => {
    const node = nodes.get(id);
    return { label: node?.label ?? 'unknown', name: node?.name ?? id };
  };
  const facts = extraction.assertions.map(({ predicate, subject, object, rule, confidence, evidence }) => ({
    type: predicate,
    gloss: FACT_TYPES.find(({ edge }) => edge === predicate)?.gloss ?? null,
    subject: filler(subject),
    object: filler(object),
    rule,
    confidence,
    evidence,
  }));
  const rules = mentionRules(read, extraction);
  const mentions = extraction.mentions
    .map((mention) => ({ ...mention, ...filler(mention.node), rule: rules.get(spanKey(mention)) ?? null }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { extraction, facts, mentions };
}

const spanKey = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

/** Rules by span; where a fault of ours left the article without facts there are none. */
function mentionRules(read: ReadArticle, { issues }: Extraction): ReadonlyMap<string, string> {
  if (issues.some(({ code }) => code === 'internal')) return new Map();
  return new Map(readMentions(read).mentions.map((mention) => [spanKey(mention), mention.rule]));
}
