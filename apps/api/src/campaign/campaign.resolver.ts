import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectiveType } from '../directive/directive.type.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { nodeFilter } from '../graph/node-filter.js';
import { NodeType } from '../graph/node.type.js';
import { PageArgs } from '../graph/page.args.js';
import { readNode, readPage, readRelated } from '../graph/read-nodes.js';
import { MeetingType } from '../meeting/meeting.type.js';
import { TargetType } from '../numbers/target.type.js';
import { PlaceType } from '../place/place.type.js';
import { PolicyType } from '../policy/policy.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { CampaignConnection } from './campaign-connection.type.js';
import { CampaignFilter } from './campaign-filter.input.js';
import { CampaignType } from './campaign.type.js';

const FILTER = { type: () => CampaignFilter, nullable: true, description: 'Which campaigns. 筛选行动。' };

@Resolver(() => CampaignType)
export class CampaignResolver {
  @Query(() => CampaignType, { nullable: true, description: 'One campaign by id. 按标识取行动。' })
  campaign(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<CampaignType>(reader, 'Campaign', id);
  }

  @Query(() => CampaignConnection, { nullable: true, description: 'Campaigns, latest first. 行动，新的在前。' })
  campaigns(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: CampaignFilter,
  ) {
    return readPage<CampaignType>(reader, { label: 'Campaign', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => [NodeType], {
    nullable: true,
    description: 'Bodies and meetings that launched it. 启动、部署它的机构和会议。',
  })
  launchedBy(@Parent() { id }: CampaignType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['LAUNCHED'], 'in'], { id, first });
  }

  @ResolveField(() => [MeetingType], {
    nullable: true,
    description: 'Meetings that an article says it came of. 文章明确说出的来源会议。',
  })
  resultedFrom(@Parent() { id }: CampaignType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['RESULTED_IN'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents that it rests on. 依据的文件。' })
  cited(@Parent() { id }: CampaignType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['CITED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [DirectiveType], { nullable: true, description: 'What it tells others to do. 其中的要求。' })
  directives(@Parent() { id }: CampaignType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<DirectiveType>(reader, [['MANDATED'], 'out', ['Directive']], { id, first });
  }

  @ResolveField(() => [TargetType], { nullable: true, description: 'Goals that it sets. 提出的目标。' })
  targets(@Parent() { id }: CampaignType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<TargetType>(reader, [['HAS_TARGET'], 'out', ['Target']], { id, first });
  }

  @ResolveField(() => [PlaceType], { nullable: true, description: 'Where it runs. 开展的地方。' })
  places(@Parent() { id }: CampaignType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PlaceType>(reader, [['LOCATED_IN'], 'out', ['Place']], { id, first });
  }
}
