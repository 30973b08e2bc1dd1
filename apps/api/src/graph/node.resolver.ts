import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphReader } from '../request/graph-reader.js';
import { ArticleType } from '../article/article.type.js';
import { connection } from './connection.js';
import { EvidenceType } from './evidence.type.js';
import { evidenceView } from './evidence-view.js';
import { FirstArgs } from './first.args.js';
import { IdArgs, IdsArgs } from './id.args.js';
import { MentionType } from './mention.type.js';
import { NeighbourConnection } from './neighbour-connection.type.js';
import { NeighbourArgs } from './neighbour.args.js';
import { neighbourFilter } from './neighbour-filter.input.js';
import { NodeType } from './node.type.js';
import { nodeView, nodeViewOrNull } from './node-view.js';
import { pageRequest } from './page.args.js';
import { readArticles } from './read-articles.js';

/** What every node answers, whatever its kind. */
@Resolver(() => NodeType)
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: 'Any node by id. 按标识取任一节点。' })
  async node(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull(await reader.node(id));
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'Several nodes, in the order of the ids; null for an unknown one. 按标识取多个节点，次序不变。',
  })
  async nodes(@Args() { ids }: IdsArgs, @Context('reader') reader: GraphReader) {
    const nodes = await Promise.all(ids.map((id) => reader.node(id)));
    return nodes.map((node) => nodeViewOrNull(node));
  }

  @ResolveField(() => NeighbourConnection, { nullable: true, description: 'Linked to it. 相邻节点。' })
  async neighbours(@Parent() { id }: NodeType, @Args() args: NeighbourArgs, @Context('reader') reader: GraphReader) {
    const found = await reader.neighbourPage(id, neighbourFilter(args.filter), pageRequest(args));
    return connection(found, ({ edge, node }) => ({ edge, node: nodeView(node) }));
  }

  @ResolveField(() => [EvidenceType], { nullable: true, description: 'Proof. 原文依据。' })
  async evidence(@Parent() { id }: NodeType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return evidenceView(await reader.proofOfNode(id, first), first);
  }

  @ResolveField(() => [MentionType], { nullable: true, description: 'Where it is named. 提到之处。' })
  async mentions(@Parent() { id }: NodeType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    const found = await reader.mentions(id, first);
    return found.map(({ mention, article, evidence }) => ({
      ...mention,
      sentence: evidence.quote,
      articleId: article.id,
    }));
  }

  @ResolveField(() => [ArticleType], {
    nullable: true,
    description: 'Articles on it. 相关文章。',
  })
  articles(@Parent() node: NodeType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readArticles(reader, node, first);
  }
}
