import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignType } from '../campaign/campaign.type.js';
import { knownOr } from '../graph/enum-of.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { readNode, readRelated } from '../graph/read-nodes.js';
import { MeetingType } from '../meeting/meeting.type.js';
import { LevelEnum } from '../organization/organization-kind.js';
import { OrganizationType } from '../organization/organization.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { PlaceType } from './place.type.js';

@Resolver(() => PlaceType)
export class PlaceResolver {
  @Query(() => PlaceType, { nullable: true, description: 'One place by id. 按标识取一个地方。' })
  place(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<PlaceType>(reader, 'Place', id);
  }

  @ResolveField(() => LevelEnum, { nullable: true, description: 'Its administrative level. 行政层级。' })
  level(@Parent() { level }: PlaceType) {
    return knownOr(LevelEnum, level, null);
  }

  @ResolveField(() => [MeetingType], {
    nullable: true,
    description: 'Meetings held there, latest first. 在此举行的会议，新的在前。',
  })
  meetings(@Parent() { id }: PlaceType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['HELD_IN'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [OrganizationType], { nullable: true, description: 'Bodies there. 设在此地的机构。' })
  organizations(@Parent() { id }: PlaceType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<OrganizationType>(reader, [['LOCATED_IN'], 'in', ['Organization']], { id, first });
  }

  @ResolveField(() => [CampaignType], { nullable: true, description: 'Campaigns there. 在此开展的行动。' })
  campaigns(@Parent() { id }: PlaceType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<CampaignType>(reader, [['LOCATED_IN'], 'in', ['Campaign']], { id, first });
  }
}
