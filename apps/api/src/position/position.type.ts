import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Position', {
  implements: () => [NodeType],
  description: 'A post: a title in a body. 职务，即某机构中的职位。',
})
export class PositionType extends NodeType {
  @Field(() => String, { nullable: true, description: 'The title without the body. 职务名称（不含机构）。' })
  readonly title?: string;

  @Field(() => String, { nullable: true, description: 'Its rank, where known. 级别。' })
  readonly rank?: string;
}
