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
import { OrganizationType } from '../organization/organization.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { PolicyConnection } from './policy-connection.type.js';
import { PolicyFilter } from './policy-filter.input.js';
import { PolicyType } from './policy.type.js';

const FILTER = { type: () => PolicyFilter, nullable: true, description: 'Which policies. 筛选文件。' };

@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => PolicyType, { nullable: true, description: 'One document by id. 按标识取文件。' })
  policy(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<PolicyType>(reader, 'Policy', id);
  }

  @Query(() => PolicyConnection, { nullable: true, description: 'Policies, latest first. 文件，新的在前。' })
  policies(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: PolicyFilter,
  ) {
    return readPage<PolicyType>(reader, { label: 'Policy', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => [MeetingType], {
    nullable: true,
    description: 'Meetings that deliberated it. 审议、研究它的会议。',
  })
  deliberatedBy(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['DELIBERATED'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [MeetingType], { nullable: true, description: 'Meetings that approved it. 通过它的会议。' })
  approvedBy(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['APPROVED'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [MeetingType], {
    nullable: true,
    description: 'Meetings that conveyed or studied it. 传达学习它的会议。',
  })
  conveyedBy(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['CONVEYED'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [OrganizationType], { nullable: true, description: 'Who issued it. 印发、出台、发布的机构。' })
  issuedBy(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<OrganizationType>(reader, [['ISSUED'], 'in', ['Organization']], { id, first });
  }

  @ResolveField(() => [MeetingType], {
    nullable: true,
    description: 'Meetings that an article says it came of. 文章明确说出的来源会议。',
  })
  resultedFrom(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['RESULTED_IN'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [NodeType], {
    nullable: true,
    description: 'Meetings, campaigns, bodies and documents that rest on it. 以它为依据者。',
  })
  citedBy(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['CITED'], 'in'], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents that it rests on. 它所依据的文件。' })
  cited(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['CITED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [DirectiveType], { nullable: true, description: 'What it tells others to do. 其中的要求。' })
  directives(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<DirectiveType>(reader, [['MANDATED'], 'out', ['Directive']], { id, first });
  }

  @ResolveField(() => [TargetType], { nullable: true, description: 'Goals that it sets. 提出的目标。' })
  targets(@Parent() { id }: PolicyType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<TargetType>(reader, [['HAS_TARGET'], 'out', ['Target']], { id, first });
  }
}
