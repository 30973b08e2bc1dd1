import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Policy', {
  implements: () => [NodeType],
  description: 'A titled document of a public body. 有标题的公文。',
})
export class PolicyType extends NodeType {
  @Field(() => String, { nullable: true, description: 'The title without its marks. 标题（不含书名号）。' })
  readonly title?: string;

  @Field(() => String, { nullable: true, description: 'Kind of document: 意见, 方案, 条例 … 文种。' })
  readonly docType?: string;

  @Field(() => String, { nullable: true, description: 'Draft, trial …, where printed. 草案、试行等状态。' })
  readonly status?: string;

  @Field(() => String, { nullable: true, description: 'The document number. 文号。' })
  readonly docNumber?: string;

  @Field(() => Int, { nullable: true, description: 'The year, where known. 年份。' })
  readonly year?: number;
}
