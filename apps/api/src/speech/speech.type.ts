import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Speech', {
  implements: () => [NodeType],
  description: 'Words of a leader that others study. 供学习传达的讲话、指示、批示。',
})
export class SpeechType extends NodeType {
  @Field(() => String, { nullable: true, description: 'Speech, instruction, letter … 讲话、指示、批示等。' })
  readonly kind?: string;

  @Field(() => String, { nullable: true, description: 'On what occasion. 场合。' })
  readonly occasion?: string;
}
