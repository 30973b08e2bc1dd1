import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItemType } from '../agenda-item/agenda-item.type.js';
import { CampaignType } from '../campaign/campaign.type.js';
import { DirectiveType } from '../directive/directive.type.js';
import { knownOr } from '../graph/enum-of.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { nodeFilter } from '../graph/node-filter.js';
import { NodeType } from '../graph/node.type.js';
import { PageArgs } from '../graph/page.args.js';
import { readNode, readPage, readRelated } from '../graph/read-nodes.js';
import { TargetType } from '../numbers/target.type.js';
import { OrganizationType } from '../organization/organization.type.js';
import { PersonType } from '../person/person.type.js';
import { PlaceType } from '../place/place.type.js';
import { PolicyType } from '../policy/policy.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { MeetingConnection } from './meeting-connection.type.js';
import { MeetingFilter } from './meeting-filter.input.js';
import { MeetingKindEnum } from './meeting-kind.js';
import { MeetingType } from './meeting.type.js';
import { outcomeView } from './outcome-view.js';
import { OutcomeType } from './outcome.type.js';

const FILTER = { type: () => MeetingFilter, nullable: true, description: 'Which meetings. 筛选会议。' };

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Query(() => MeetingType, { nullable: true, description: 'One meeting by id. 按标识取会议。' })
  meeting(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<MeetingType>(reader, 'Meeting', id);
  }

  @Query(() => MeetingConnection, { nullable: true, description: 'Meetings, latest first. 会议，新的在前。' })
  meetings(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: MeetingFilter,
  ) {
    return readPage<MeetingType>(reader, { label: 'Meeting', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => MeetingKindEnum, { nullable: true, description: 'The kind of meeting. 会议的种类。' })
  kind(@Parent() { kind }: MeetingType) {
    return kind === undefined ? null : knownOr(MeetingKindEnum, kind, 'other');
  }

  @ResolveField(() => [OutcomeType], {
    nullable: true,
    description: 'What an article says came of it. 文章明确说出的成果。',
  })
  async outcomes(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    const results = await reader.neighbours(id, { types: ['RESULTED_IN'], direction: 'out' }, first);
    return results.map(outcomeView);
  }

  @ResolveField(() => [PersonType], { nullable: true, description: 'Who presided. 主持人。' })
  presidedBy(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PersonType>(reader, [['PRESIDED'], 'in', ['Person']], { id, first });
  }

  @ResolveField(() => [PersonType], {
    nullable: true,
    description: 'Who spoke, or whose words are given. 讲话、发言的人。',
  })
  speakers(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PersonType>(reader, [['SPOKE_AT'], 'in', ['Person']], { id, first });
  }

  @ResolveField(() => [NodeType], {
    nullable: true,
    description: 'People and bodies that attended. 出席、参加的人和单位。',
  })
  attendedBy(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['ATTENDED'], 'in'], { id, first });
  }

  @ResolveField(() => [OrganizationType], { nullable: true, description: 'Who convened it. 召开、主办的机构。' })
  convenedBy(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<OrganizationType>(reader, [['CONVENED'], 'in', ['Organization']], { id, first });
  }

  @ResolveField(() => [OrganizationType], { nullable: true, description: 'Who helped to hold it. 协办、承办的机构。' })
  coOrganizedBy(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<OrganizationType>(reader, [['CO_ORGANIZED'], 'in', ['Organization']], { id, first });
  }

  @ResolveField(() => [PlaceType], { nullable: true, description: 'Where it was held. 举行地点。' })
  heldIn(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PlaceType>(reader, [['HELD_IN'], 'out', ['Place']], { id, first });
  }

  @ResolveField(() => [AgendaItemType], { nullable: true, description: 'Matters before it. 议题。' })
  agenda(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<AgendaItemType>(reader, [['HAS_AGENDA_ITEM'], 'out', ['AgendaItem']], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents deliberated. 审议、研究的文件。' })
  deliberated(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['DELIBERATED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents approved. 审议通过的文件。' })
  approved(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['APPROVED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [NodeType], {
    nullable: true,
    description: 'Documents, speeches and meetings conveyed or studied. 传达学习的文件、讲话和会议精神。',
  })
  conveyed(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['CONVEYED'], 'out'], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents that it rests on. 依据、落实的文件。' })
  cited(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['CITED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [CampaignType], { nullable: true, description: 'Campaigns launched. 启动、部署的行动。' })
  launched(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<CampaignType>(reader, [['LAUNCHED'], 'out', ['Campaign']], { id, first });
  }

  @ResolveField(() => [DirectiveType], { nullable: true, description: 'What it told others to do. 会议提出的要求。' })
  directives(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<DirectiveType>(reader, [['MANDATED'], 'out', ['Directive']], { id, first });
  }

  @ResolveField(() => [TargetType], { nullable: true, description: 'Goals that it set. 提出的目标。' })
  targets(@Parent() { id }: MeetingType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<TargetType>(reader, [['HAS_TARGET'], 'out', ['Target']], { id, first });
  }
}
