import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { knownOr } from '../graph/enum-of.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { nodeFilter } from '../graph/node-filter.js';
import { NodeType } from '../graph/node.type.js';
import { PageArgs } from '../graph/page.args.js';
import { readNode, readPage, readRelated } from '../graph/read-nodes.js';
import { TargetType } from '../numbers/target.type.js';
import { OrganizationType } from '../organization/organization.type.js';
import { PolicyType } from '../policy/policy.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { DirectiveConnection } from './directive-connection.type.js';
import { DirectiveFilter } from './directive-filter.input.js';
import { ModalityEnum } from './directive-modality.js';
import { DirectiveType } from './directive.type.js';

const FILTER = { type: () => DirectiveFilter, nullable: true, description: 'Which directives. 筛选要求。' };

@Resolver(() => DirectiveType)
export class DirectiveResolver {
  @Query(() => DirectiveType, { nullable: true, description: 'One directive by id. 按标识取要求。' })
  directive(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<DirectiveType>(reader, 'Directive', id);
  }

  @Query(() => DirectiveConnection, { nullable: true, description: 'Directives, latest first. 要求，新的在前。' })
  directives(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: DirectiveFilter,
  ) {
    return readPage<DirectiveType>(reader, { label: 'Directive', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => ModalityEnum, { nullable: true, description: 'How strongly it is demanded. 要求的语气。' })
  modality(@Parent() { modality }: DirectiveType) {
    return knownOr(ModalityEnum, modality, null);
  }

  @ResolveField(() => [String], { description: 'The steps, where the sentence lists several. 分项列出的步骤。' })
  items(@Parent() { items }: DirectiveType) {
    return items ?? [];
  }

  @ResolveField(() => [NodeType], {
    nullable: true,
    description: 'Meetings, people, bodies, documents and campaigns that demand it. 提出此要求者。',
  })
  mandatedBy(@Parent() { id }: DirectiveType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['MANDATED'], 'in'], { id, first });
  }

  @ResolveField(() => [OrganizationType], { nullable: true, description: 'Who has to do it. 由谁落实。' })
  assignedTo(@Parent() { id }: DirectiveType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<OrganizationType>(reader, [['ASSIGNED_TO'], 'out', ['Organization']], { id, first });
  }

  @ResolveField(() => [PolicyType], { nullable: true, description: 'Documents that it rests on. 依据的文件。' })
  cited(@Parent() { id }: DirectiveType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PolicyType>(reader, [['CITED'], 'out', ['Policy']], { id, first });
  }

  @ResolveField(() => [TargetType], { nullable: true, description: 'Goals that it sets. 提出的目标。' })
  targets(@Parent() { id }: DirectiveType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<TargetType>(reader, [['HAS_TARGET'], 'out', ['Target']], { id, first });
  }
}
