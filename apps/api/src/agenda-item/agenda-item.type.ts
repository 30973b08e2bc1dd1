import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('AgendaItem', {
  implements: () => [NodeType],
  description: 'One matter before a meeting. 会议的一项议题。',
})
export class AgendaItemType extends NodeType {
  @Field(() => Int, { nullable: true, description: 'Its place on the agenda, from 1. 次序。' })
  readonly ordinal?: number;

  @Field(() => String, { nullable: true, description: 'Deliberate, convey, hear a report … 审议、传达、听取汇报等。' })
  readonly action?: string;

  @Field(() => String, { nullable: true, description: 'What it is about. 内容。' })
  readonly topic?: string;
}
