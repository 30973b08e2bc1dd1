import type { Extraction, GraphNode } from '@zhengmai/model';
import { norm } from './names.js';
import { namesOfNode } from './predicted.js';

export interface ProofCheck {
  /** How many pieces of evidence were looked at. */
  readonly evidence: number;
  /** A line for each broken invariant. */
  readonly broken: readonly string[];
  /** For each person or document at the end of an assertion: whether its quotes name it. */
  readonly named: readonly boolean[];
}

const LONGEST_QUOTE = 600;
const NOT_NAMED_BY_QUOTE = new Set(['CONVEYED', 'CITED', 'GAVE']);

/** Quotes are slices, every assertion has some, every edge stands on assertions; and quotes name the people and titles they prove. */
export function checkProof({ article, nodes, edges, assertions, mentions }: Extraction): ProofCheck {
  const broken: string[] = [];
  const known = new Set(assertions.map(({ id }) => id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let evidence = 0;
  for (const assertion of assertions) {
    if (assertion.evidence.length === 0) broken.push(`${article.id} ${assertion.id} assertion without evidence`);
    for (const { start, end, quote } of assertion.evidence) {
      evidence++;
      if (article.text.slice(start, end) !== quote)
        broken.push(`${article.id} ${assertion.id} quote is not the slice: ${quote}`);
      else if (quote.length < 2 || quote.length > LONGEST_QUOTE)
        broken.push(`${article.id} ${assertion.id} quote of ${quote.length} characters`);
    }
  }
  for (const { node, start, end, text } of mentions)
    if (article.text.slice(start, end) !== text) broken.push(`${article.id} ${node} mention is not the slice`);
  for (const edge of edges)
    if (edge.assertions.length === 0 || !edge.assertions.every((id) => known.has(id)))
      broken.push(`${article.id} ${edge.type} edge without assertion`);
  return { evidence, broken, named: assertions.flatMap((assertion) => namesEnds(assertion, byId)) };
}

function namesEnds(
  { predicate, subject, object, evidence }: Extraction['assertions'][number],
  nodes: ReadonlyMap<string, GraphNode>,
): boolean[] {
  if (NOT_NAMED_BY_QUOTE.has(predicate)) return [];
  const quoted = norm(evidence.map(({ quote }) => quote).join(''));
  return [subject, object].flatMap((id) => {
    const node = nodes.get(id);
    if (!node || (node.label !== 'Person' && node.label !== 'Policy')) return [];
    return [namesOfNode(node).some((name) => norm(name) !== '' && quoted.includes(norm(name).slice(0, 12)))];
  });
}
