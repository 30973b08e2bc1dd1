import { EDGE_DEFINITIONS, type NodeLabel } from '@zhengmai/model';
import type { ArticleType } from '../article/article.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { nodeView } from './node-view.js';
import type { NodeType } from './node.type.js';
import { readRelated } from './read-nodes.js';

// A person or body has no REPORTED_IN: its articles are those that name it, and one may name it often.
const MENTIONS_READ = 300;

/** The articles that report a node, or name it, latest first. */
export async function readArticles(reader: GraphReader, node: NodeType, first: number): Promise<ArticleType[]> {
  const { id, label } = node;
  if (label === 'Article') return [node];
  const reported: readonly NodeLabel[] = EDGE_DEFINITIONS.REPORTED_IN.from;
  if (reported.includes(label)) return readRelated<ArticleType>(reader, [['REPORTED_IN'], 'out'], { id, first });
  const mentions = await reader.mentions(id, MENTIONS_READ);
  const ids = [...new Set(mentions.map(({ article }) => article.id))];
  const articles = await Promise.all(ids.map((article) => reader.node(article)));
  return articles
    .flatMap((article) => (article ? [nodeView<ArticleType>(article)] : []))
    .sort(latestFirst)
    .slice(0, first);
}

function latestFirst(a: NodeType, b: NodeType): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
