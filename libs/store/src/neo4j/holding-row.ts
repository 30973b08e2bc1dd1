import type { StoredExtraction } from '../graph-store.js';
import { foldText } from '../rules/fold.js';
import { articleDate } from '../rules/node-date.js';
import { canonicalJson } from '../rules/projection.js';
import { searchTokens } from '../rules/search-tokens.js';
import { statementsOf, type EdgeSaid } from '../rules/statements.js';
import { whole } from './native.js';

type Written = Readonly<Record<string, unknown>>;

export interface HoldingRow {
  readonly holding: Written;
  readonly nodes: readonly Written[];
  readonly assertions: readonly Written[];
}

/** One source's copy of an article and all it says, as nodes to write. It does not stand until that is settled. */
export function holdingRow(source: string, extraction: StoredExtraction): HoldingRow {
  const { article, pageMap, issues } = extraction;
  const { nodes, edges, mentions } = statementsOf(extraction);
  const places = new Map<string, unknown[]>(nodes.map(({ id }) => [id, []]));
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { node, start, end } of inOrder) places.get(node)!.push(whole(start), whole(end));
  return {
    holding: {
      ...{ key: `${source} ${article.id}`, source, article: article.id, standing: false },
      ...{ publication: article.publication, seen: articleDate(article), body: JSON.stringify(article) },
      ...{ pageMap: JSON.stringify(pageMap), issues: JSON.stringify(issues) },
      textTokens: searchTokens(foldText(article.text)),
    },
    nodes: nodes.map(({ id, label, name, aliases, properties }) => ({
      ...{ node: id, label, name, aliases, properties: canonicalJson(properties), mentions: places.get(id) },
    })),
    assertions: edges.flatMap(assertionsOf),
  };
}

/** Each assertion carries what its article says of the edge: an edge has one at least. */
function assertionsOf({ id, type, from, to, properties, assertions }: EdgeSaid): Written[] {
  const edgeProperties = canonicalJson(properties);
  return assertions.map((assertion) => ({
    ...{ id: assertion.id, edge: id, type, from, to, edgeProperties },
    ...{ subject: assertion.subject, object: assertion.object, confidence: assertion.confidence },
    ...{ status: assertion.status, body: JSON.stringify(assertion) },
  }));
}
