import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FirstArgs } from '../graph/first.args.js';
import { NodeType } from '../graph/node.type.js';
import { readRelated } from '../graph/read-nodes.js';
import { MeetingType } from '../meeting/meeting.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { AgendaItemType } from './agenda-item.type.js';

@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  @ResolveField(() => [MeetingType], { nullable: true, description: 'Before which meetings. 所属会议。' })
  meetings(@Parent() { id }: AgendaItemType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['HAS_AGENDA_ITEM'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [NodeType], { nullable: true, description: 'What it is about, by name. 涉及对象。' })
  concerns(@Parent() { id }: AgendaItemType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['CONCERNS'], 'out'], { id, first });
  }
}
