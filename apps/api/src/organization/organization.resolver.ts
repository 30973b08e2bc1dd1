import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignType } from '../campaign/campaign.type.js';
import { DirectiveType } from '../directive/directive.type.js';
import { knownOr } from '../graph/enum-of.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { nodeFilter } from '../graph/node-filter.js';
import { PageArgs } from '../graph/page.args.js';
import { readNode, readPage, readRelated } from '../graph/read-nodes.js';
import { MeetingConnection } from '../meeting/meeting-connection.type.js';
import type { MeetingType } from '../meeting/meeting.type.js';
import { PlaceType } from '../place/place.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { PositionType } from '../position/position.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { OrganizationConnection } from './organization-connection.type.js';
import { OrganizationFilter } from './organization-filter.input.js';
import { LevelEnum, OrganizationKindEnum } from './organization-kind.js';
import { OrganizationType } from './organization.type.js';

const FILTER = { type: () => OrganizationFilter, nullable: true, description: 'Which organizations. 筛选机构。' };

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, { nullable: true, description: 'One body by id. 按标识取机构。' })
  organization(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<OrganizationType>(reader, 'Organization', id);
  }

  @Query(() => OrganizationConnection, { nullable: true, description: 'Organizations, latest first. 机构，新的在前。' })
  organizations(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: OrganizationFilter,
  ) {
    return readPage<OrganizationType>(reader, { label: 'Organization', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => OrganizationKindEnum, { nullable: true, description: 'The kind of body. 机构的种类。' })
  kind(@Parent() { kind }: OrganizationType) {
    return kind === undefined ? null : knownOr(OrganizationKindEnum, kind, 'other');
  }

  @ResolveField(() => LevelEnum, { nullable: true, description: 'Its administrative level. 行政层级。' })
  level(@Parent() { level }: OrganizationType) {
    return knownOr(LevelEnum, level, null);
  }

  @ResolveField(() => MeetingConnection, {
    nullable: true,
    description:
      'Meetings convened, helped with or attended, each once, latest first. 召开、协办或参加的会议，不重复，新的在前。',
  })
  meetings(@Parent() { id }: OrganizationType, @Args() page: PageArgs, @Context('reader') reader: GraphReader) {
    const related = { id, types: ['CONVENED', 'CO_ORGANIZED', 'ATTENDED'] as const, direction: 'out' as const };
    return readPage<MeetingType>(reader, { label: 'Meeting', filter: { related } }, page);
  }

  @ResolveField(() => [PolicyType], {
    nullable: true,
    description: 'Documents that it issued. 印发、出台、发布的文件。',
  })
  issued(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['ISSUED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [CampaignType], { nullable: true, description: 'Campaigns that it launched. 启动、开展的行动。' })
  launched(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<CampaignType>(reader, [['LAUNCHED'], 'out', ['Campaign']], { id, first });
  }

  @ResolveField(() => [DirectiveType], { nullable: true, description: 'What it told others to do. 提出的要求。' })
  directives(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<DirectiveType>(reader, [['MANDATED'], 'out', ['Directive']], { id, first });
  }

  @ResolveField(() => [DirectiveType], { nullable: true, description: 'What it has to do. 需要落实的要求。' })
  assigned(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<DirectiveType>(reader, [['ASSIGNED_TO'], 'in', ['Directive']], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents that it acts on. 依据、落实的文件。' })
  cited(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['CITED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [PositionType], { nullable: true, description: 'Posts in it. 设有的职务。' })
  positions(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PositionType>(reader, [['IN'], 'in', ['Position']], { id, first });
  }

  @ResolveField(() => [PlaceType], { nullable: true, description: 'Where it is. 所在的地方。' })
  places(@Parent() { id }: OrganizationType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PlaceType>(reader, [['LOCATED_IN'], 'out', ['Place']], { id, first });
  }
}
