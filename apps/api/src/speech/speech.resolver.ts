import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FirstArgs } from '../graph/first.args.js';
import { readRelated } from '../graph/read-nodes.js';
import { MeetingType } from '../meeting/meeting.type.js';
import { PersonType } from '../person/person.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { SpeechType } from './speech.type.js';

@Resolver(() => SpeechType)
export class SpeechResolver {
  @ResolveField(() => [PersonType], { nullable: true, description: 'Whose words they are. 讲话人。' })
  givenBy(@Parent() { id }: SpeechType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<PersonType>(reader, [['GAVE'], 'in', ['Person']], { id, first });
  }

  @ResolveField(() => [MeetingType], {
    nullable: true,
    description: 'Meetings that conveyed or studied it. 传达学习它的会议。',
  })
  conveyedBy(@Parent() { id }: SpeechType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['CONVEYED'], 'in', ['Meeting']], { id, first });
  }
}
