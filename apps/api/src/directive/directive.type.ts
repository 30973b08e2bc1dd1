import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Directive', {
  implements: () => [NodeType],
  description: 'What one sentence tells somebody to do. 一句话所提出的要求。',
})
export class DirectiveType extends NodeType {
  @Field(() => String, { nullable: true, description: 'The words as printed. 原文。' })
  readonly text?: string;

  /** As the store holds them; the fields of these names answer known ones. */
  readonly items?: readonly string[];
  readonly modality?: string;

  @Field(() => String, { nullable: true, description: 'By when. 期限。' })
  readonly deadline?: string;

  @Field(() => Int, { nullable: true, description: 'Its place among those of the article, from 1. 在文中的次序。' })
  readonly ordinal?: number;
}
