import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Meeting', { implements: () => [NodeType], description: 'A gathering at a time. 一次会议或活动。' })
export class MeetingType extends NodeType {
  /** As the store holds it; the field `kind` answers a known one. */
  readonly kind?: string;

  @Field(() => String, { nullable: true, description: 'Which session, as printed. 届次，如原文。' })
  readonly ordinal?: string;

  @Field(() => String, { nullable: true, description: 'In the hall, by video … 会议形式。' })
  readonly format?: string;

  @Field(() => String, { nullable: true, description: 'Where it was held, as printed. 会场。' })
  readonly venue?: string;
}
