import {
  type Article,
  type Assertion,
  contentHash,
  contentId,
  EDGE_DEFINITIONS,
  type EdgeType,
  evidenceOf,
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  type NodeMention,
  type Properties,
} from '@zhengmai/model';
import type { SourceBatch, StoredExtraction } from '@zhengmai/store';

/** A node of an invented town. */
export function node(label: NodeLabel, name: string, properties: Properties = {}): GraphNode {
  return { id: contentId(label, [name]), label, name, aliases: [], properties };
}

/** What a sentence of the news states. */
export interface Statement {
  readonly edge: readonly [from: GraphNode, type: EdgeType, to: GraphNode];
  /** The words that say so, as they stand in the text. */
  readonly quote: string;
  readonly properties?: Properties;
  readonly confidence?: number;
}

export interface News {
  readonly title: string;
  readonly publishedOn: string;
  readonly text: string;
  readonly nodes: readonly GraphNode[];
  readonly says: readonly Statement[];
}

/** One piece of news as a source of its own, as the pipeline would hand it to a store. */
export function sourceOf(news: News): SourceBatch {
  const extraction = extractionOf(news);
  return { key: news.title, contentHash: contentHash([JSON.stringify(extraction)]), extractions: [extraction] };
}

function extractionOf(news: News): StoredExtraction {
  const article = articleOf(news);
  const says = [...news.says, ...reportsOf(news, article)];
  const assertions = says.map((statement) => assertionOf(article, statement));
  const edges = says.map(({ edge: [from, type, to], properties = {} }, at): GraphEdge => {
    const { id } = assertions[at] as Assertion;
    return { type, from: from.id, to: to.id, properties, assertions: [id] };
  });
  const mentions = news.nodes.flatMap((one) => mentionsOf(article, one));
  return { article, nodes: news.nodes, edges, assertions, mentions, issues: [], pageMap: [] };
}

const REPORTED: readonly NodeLabel[] = EDGE_DEFINITIONS.REPORTED_IN.from;

/** Every fact node is reported in its article, by the article's first sentence. */
function reportsOf({ nodes, text }: News, { id, title }: Article): Statement[] {
  const article: GraphNode = { id, label: 'Article', name: title ?? '', aliases: [], properties: {} };
  const facts = nodes.filter(({ label }) => REPORTED.includes(label));
  return facts.map((fact) => ({ edge: [fact, 'REPORTED_IN', article], quote: text.slice(0, text.indexOf('。')) }));
}

function articleOf({ title, publishedOn, text }: News): Article {
  return {
    id: contentId('Article', [title]),
    title,
    kicker: null,
    subtitle: null,
    publication: '青岚日报',
    publishedOn,
    eventDate: publishedOn,
    locale: { name: '青岚市', adcode: null, basis: 'metadata' },
    basis: { publishedOn: { how: 'stated', from: 'metadata' } },
    bylines: [{ name: '柳成', role: '记者' }],
    text,
    source: { path: `${publishedOn}.txt`, ordinal: 1, id: null },
  };
}

function assertionOf(article: Article, { edge, quote, confidence = 0.95 }: Statement): Assertion {
  const [from, predicate, to] = edge;
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`${quote} does not stand in ${article.title}`);
  return {
    id: contentId('Assertion', [article.id, predicate, from.id, to.id]),
    predicate,
    subject: from.id,
    object: to.id,
    confidence,
    rule: `${predicate.toLowerCase()}/invented`,
    ruleVersion: 1,
    method: 'rule',
    status: 'auto',
    evidence: [evidenceOf(article.text, { start, end: start + quote.length })],
  };
}

function mentionsOf(article: Article, { id, name }: GraphNode): NodeMention[] {
  const start = article.text.indexOf(name);
  return start < 0 ? [] : [{ node: id, start, end: start + name.length, text: name }];
}
