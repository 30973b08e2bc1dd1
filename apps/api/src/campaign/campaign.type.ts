import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Campaign', { implements: () => [NodeType], description: 'A named drive over time. 有名称的专项行动。' })
export class CampaignType extends NodeType {
  @Field(() => String, { nullable: true, description: 'What kind of drive. 行动的种类。' })
  readonly kind?: string;

  @Field(() => String, { nullable: true, description: 'When it begins, ISO. 开始时间。' })
  readonly start?: string;

  @Field(() => String, { nullable: true, description: 'When it ends, ISO. 结束时间。' })
  readonly end?: string;

  @Field(() => String, { nullable: true, description: 'What it is about. 主题。' })
  readonly topic?: string;
}
