import { ZhengmaiError, type Extraction } from '@zhengmai/model';

/** Refuses an extraction that breaks its own invariants, before anything is written: no edge hangs in the air. */
export function checkExtraction(extraction: Extraction): void {
  const { article, nodes, edges, assertions, mentions } = extraction;
  const known = new Set([article.id, ...nodes.map((node) => node.id)]);
  const stated = new Set(assertions.map((assertion) => assertion.id));
  for (const edge of edges) {
    const name = `${edge.type} ${edge.from} -> ${edge.to}`;
    if (!known.has(edge.from) || !known.has(edge.to)) refuse(article.id, `edge ${name} has an end that is no node`);
    if (edge.assertions.length === 0) refuse(article.id, `edge ${name} stands on no assertion`);
    if (!edge.assertions.every((id) => stated.has(id))) refuse(article.id, `edge ${name} names an unknown assertion`);
  }
  const carried = new Set(edges.flatMap((edge) => edge.assertions));
  for (const { id } of assertions) if (!carried.has(id)) refuse(article.id, `assertion ${id} carries no edge`);
  for (const mention of mentions) {
    if (!known.has(mention.node)) refuse(article.id, `a mention names the unknown node ${mention.node}`);
  }
}

function refuse(article: string, why: string): never {
  throw new ZhengmaiError(
    'BAD_INPUT',
    `Article ${article}: ${why}.`,
    'This is a fault of what made the extraction; nothing of this call was written.',
  );
}
