import { spanAround, type Doc, type NodeLabel, type Reading, type Span } from '@zhengmai/model';
import type { GraphBuilder } from './graph-builder.js';

const REPORTED: ReadonlySet<string> = new Set([
  'meeting',
  'policy',
  'campaign',
  'directive',
  'speech',
  'agenda',
  'phase',
  'quantity',
]);
const ARTICLE: NodeLabel = 'Article';

/** REPORTED_IN: every fact node points to its article, proved by the clause that names it first. */
export function stateReports(
  graph: GraphBuilder,
  { doc, mentions }: Pick<Reading, 'doc' | 'mentions'>,
  ids: readonly (string | null)[],
): void {
  const { article } = doc;
  const { id, title, publication, publishedOn } = article;
  const name = title ?? article.text.slice(0, 20);
  graph.addNode({ id, label: ARTICLE, name, aliases: [], properties: { publication, publishedOn } }, 0);
  const done = new Set<string>();
  mentions.forEach((mention, index) => {
    const from = ids[index];
    if (!from || !REPORTED.has(mention.type) || done.has(from)) return;
    done.add(from);
    graph.addStatement({
      type: 'REPORTED_IN',
      from,
      to: id,
      rule: mention.rule,
      ruleVersion: 1,
      confidence: 0.95,
      evidence: [clauseAround(doc, mention)],
      properties: {},
    });
  });
}

/** The clauses that a mention touches, or the mention itself when those are long. */
function clauseAround({ sentences }: Doc, mention: Span): Span {
  const sentence = spanAround(sentences, mention);
  const clauses = sentence?.clauses.filter(({ start, end }) => start < mention.end && mention.start < end) ?? [];
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || !last || last.end - first.start > 300) return { start: mention.start, end: mention.end };
  return { start: Math.min(first.start, mention.start), end: Math.max(last.end, mention.end) };
}
