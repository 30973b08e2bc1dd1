import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidenceType } from '../graph/evidence.type.js';
import { evidenceView } from '../graph/evidence-view.js';
import { FirstArgs } from '../graph/first.args.js';
import type { GraphReader } from '../request/graph-reader.js';
import { OutcomeType } from './outcome.type.js';

@Resolver(() => OutcomeType)
export class OutcomeResolver {
  @ResolveField(() => [EvidenceType], { nullable: true, description: 'The words that say so. 原文依据。' })
  async evidence(
    @Parent() { edgeId }: OutcomeType,
    @Args() { first }: FirstArgs,
    @Context('reader') reader: GraphReader,
  ) {
    return evidenceView(await reader.proofOfEdge(edgeId, first), first);
  }
}
