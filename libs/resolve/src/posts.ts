import type { Article, Mention, PersonValue, PostValue } from '@zhengmai/model';
import type { GraphBuilder } from './graph-builder.js';
import { localId, organizationKey, placeKey, positionKey } from './keys.js';
import { organizationNode } from './nodes.js';

interface Holder {
  readonly mention: Mention;
  /** Node id of the person. */
  readonly person: string | null;
}

/** HOLDS, IN and LOCATED_IN of the posts that stand beside a person's name, with these words as proof. */
export function statePosts(graph: GraphBuilder, article: Article, { mention, person }: Holder): void {
  if (mention.type !== 'person' || !person) return;
  const { posts, phrase } = mention.value as PersonValue;
  for (const post of posts) {
    const { organization, title, full, asReported, former, acting, collective, rule } = post;
    const evidence = [proofOf(mention, post, phrase)];
    const body = organization ? organizationNode(article, organization, organization.name) : null;
    const key = organization ? positionKey(organizationKey(article, organization), title) : null;
    const id = key ?? localId(article, 'Position', full);
    const position = { id, label: 'Position', name: full, aliases: [], properties: { title } } as const;
    graph.addNode(position, mention.start);
    const common = { rule, ruleVersion: 1, confidence: collective ? 0.9 : 0.95, evidence };
    graph.addStatement({ ...common, type: 'HOLDS', from: person, to: id, properties: { asReported, former, acting } });
    if (!body || !organization) continue;
    graph.addNode(body, mention.start);
    graph.addStatement({ ...common, type: 'IN', from: id, to: body.id, properties: {} });
    if (!organization.place || !organization.adcode) continue;
    const place = placeKey(organization.adcode) as string;
    const properties = { adcode: organization.adcode };
    graph.addNode({ id: place, label: 'Place', name: organization.place, aliases: [], properties }, mention.start);
    graph.addStatement({ ...common, type: 'LOCATED_IN', from: body.id, to: place, properties: {} });
  }
}

/** The post and the name together; a post that stands far from its name (in a list) is quoted from post to name. */
function proofOf(mention: Mention, post: PostValue, phrase: { readonly start: number; readonly end: number }) {
  return {
    start: Math.min(post.start, mention.start, phrase.start),
    end: Math.max(post.end, mention.end),
  };
}
