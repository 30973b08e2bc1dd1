import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectiveType } from '../directive/directive.type.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { nodeFilter } from '../graph/node-filter.js';
import { nodeView } from '../graph/node-view.js';
import { PageArgs } from '../graph/page.args.js';
import { readNode, readPage, readRelated } from '../graph/read-nodes.js';
import { MeetingConnection } from '../meeting/meeting-connection.type.js';
import type { MeetingType } from '../meeting/meeting.type.js';
import type { PositionType } from '../position/position.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { MeetingRolesArgs, rolesOf } from './meeting-roles.args.js';
import { PersonConnection } from './person-connection.type.js';
import { PersonFilter } from './person-filter.input.js';
import { PersonType } from './person.type.js';
import { PostType } from './post.type.js';
import { postView } from './post-view.js';

const FILTER = { type: () => PersonFilter, nullable: true, description: 'Which people. 筛选人物。' };

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: 'One person by id. 按标识取一位人物。' })
  person(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<PersonType>(reader, 'Person', id);
  }

  @Query(() => PersonConnection, { nullable: true, description: 'People. 人物。' })
  people(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: PersonFilter,
  ) {
    return readPage<PersonType>(reader, { label: 'Person', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => [PostType], { nullable: true, description: 'The posts that articles give. 文章所载的职务。' })
  async posts(@Parent() person: PersonType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    const held = await reader.neighbours(person.id, { types: ['HOLDS'], direction: 'out' }, first);
    return held.map(({ edge, node }) => postView(edge, { person, position: nodeView<PositionType>(node) }));
  }

  @ResolveField(() => MeetingConnection, {
    nullable: true,
    description:
      'Meetings presided over, attended or spoken at, each once, latest first. 主持、出席或讲话的会议，不重复，新的在前。',
  })
  meetings(@Parent() { id }: PersonType, @Args() args: MeetingRolesArgs, @Context('reader') reader: GraphReader) {
    const related = { id, types: rolesOf(args), direction: 'out' as const };
    return readPage<MeetingType>(reader, { label: 'Meeting', filter: { related } }, args);
  }

  @ResolveField(() => [DirectiveType], {
    nullable: true,
    description: 'What this person told others to do. 此人提出的要求。',
  })
  directives(@Parent() { id }: PersonType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<DirectiveType>(reader, [['MANDATED'], 'out', ['Directive']], { id, first });
  }
}
