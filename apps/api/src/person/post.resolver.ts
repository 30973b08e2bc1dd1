import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidenceType } from '../graph/evidence.type.js';
import { evidenceView } from '../graph/evidence-view.js';
import { FirstArgs } from '../graph/first.args.js';
import type { GraphReader } from '../request/graph-reader.js';
import { PostType } from './post.type.js';

@Resolver(() => PostType)
export class PostResolver {
  @ResolveField(() => [EvidenceType], { nullable: true, description: 'The words that say so. 原文依据。' })
  async evidence(@Parent() { edgeId }: PostType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return evidenceView(await reader.proofOfEdge(edgeId, first), first);
  }
}
