import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphReader } from '../request/graph-reader.js';
import { IdArgs } from './id.args.js';
import { EvidenceType } from './evidence.type.js';
import { evidenceView } from './evidence-view.js';
import { FirstArgs } from './first.args.js';
import { GraphEdgeType } from './graph-edge.type.js';
import { NodeType } from './node.type.js';
import { nodeViewOrNull } from './node-view.js';

@Resolver(() => GraphEdgeType)
export class GraphEdgeResolver {
  @Query(() => GraphEdgeType, { nullable: true, description: 'One relation by id. 按标识取一条关系。' })
  edge(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return reader.edge(id);
  }

  @ResolveField(() => NodeType, { nullable: true, description: 'Where it begins. 起点。' })
  async from(@Parent() edge: GraphEdgeType, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull(await reader.node(edge.from));
  }

  @ResolveField(() => NodeType, { nullable: true, description: 'Where it ends. 终点。' })
  async to(@Parent() edge: GraphEdgeType, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull(await reader.node(edge.to));
  }

  @ResolveField(() => [EvidenceType], { nullable: true, description: 'The words that say so. 原文依据。' })
  async evidence(
    @Parent() { id }: GraphEdgeType,
    @Args() { first }: FirstArgs,
    @Context('reader') reader: GraphReader,
  ) {
    return evidenceView(await reader.proofOfEdge(id, first), first);
  }
}
