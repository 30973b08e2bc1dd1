import type {
  Article,
  Extraction,
  Fact,
  GraphNode,
  Issue,
  MeetingValue,
  Mention,
  OrganizationValue,
  Reading,
} from '@zhengmai/model';
import { GraphBuilder } from './graph-builder.js';
import { organizationKey } from './keys.js';
import { nodeOf, type Naming } from './nodes.js';
import { statePosts } from './posts.js';
import { stateReports } from './reports.js';

/** Mentions and facts of one article -> its graph: what is the same inside the article is one node. */
export function resolveArticle(reading: Reading, facts: readonly Fact[], issues: readonly Issue[]): Extraction {
  const { doc, mentions } = reading;
  const { article } = doc;
  const graph = new GraphBuilder(article);
  const conveners = convenersOf(article, mentions, facts);
  const ids = mentions.map((mention) => {
    const convener = mention.type === 'meeting' ? conveners.get((mention.value as MeetingValue).event) : undefined;
    return place(graph, mention, nodeOf(mention, convener ? { article, convener } : { article }));
  });
  for (const fact of facts) {
    const from = ids[fact.subject];
    const to = ids[fact.object];
    if (!from || !to || from === to) continue;
    graph.addStatement({ ...fact, from, to });
    if (fact.type === 'HELD_IN') graph.setProperty(from, 'venue', mentions[fact.object]?.text ?? null);
  }
  mentions.forEach((mention, index) => statePosts(graph, article, { mention, person: ids[index] ?? null }));
  stateReports(graph, reading, ids);
  return dropUnused(graph.build(issues));
}

function place(graph: GraphBuilder, mention: Mention, node: GraphNode | null): string | null {
  if (!node) return null;
  graph.addNode(node, mention.start);
  graph.addMention(node.id, mention);
  return node.id;
}

/** The body that holds each meeting, by the meeting's number in the article: the first that a fact names. */
function convenersOf(article: Article, mentions: readonly Mention[], facts: readonly Fact[]) {
  const conveners = new Map<number, NonNullable<Naming['convener']>>();
  for (const { type, subject, object } of facts) {
    const body = mentions[subject];
    const meeting = mentions[object];
    if (type !== 'CONVENED' || !body || !meeting) continue;
    const value = body.value as OrganizationValue;
    const { event } = meeting.value as MeetingValue;
    if (!conveners.has(event)) conveners.set(event, { id: organizationKey(article, value), name: value.name });
  }
  return conveners;
}

/** Places and groups that no edge needs are mentions of the text, not facts of the graph. */
function dropUnused(extraction: Extraction): Extraction {
  const used = new Set(extraction.edges.flatMap(({ from, to }) => [from, to]));
  const keep = ({ id, label }: GraphNode): boolean =>
    used.has(id) || label === 'Person' || label === 'Policy' || label === 'Campaign';
  const nodes = extraction.nodes.filter(keep);
  const kept = new Set(nodes.map(({ id }) => id));
  return { ...extraction, nodes, mentions: extraction.mentions.filter(({ node }) => kept.has(node)) };
}
