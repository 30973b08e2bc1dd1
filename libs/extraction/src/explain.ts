import type { Evidence, Extraction, ReadArticle } from '@zhengmai/model';
import { FACT_TYPES } from '@zhengmai/facts';
import { extract } from './extract.js';

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

export interface Explanation {
  readonly extraction: Extraction;
  readonly facts: readonly ExplainedFact[];
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
  return { extraction, facts };
}
