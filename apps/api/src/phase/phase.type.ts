import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Phase', { implements: () => [NodeType], description: 'A stage of a campaign. 行动的一个阶段。' })
export class PhaseType extends NodeType {
  @Field(() => Int, { nullable: true, description: 'Which stage, from 1. 第几阶段。' })
  readonly ordinal?: number;

  @Field(() => String, { nullable: true, description: 'When it begins, ISO. 开始时间。' })
  readonly start?: string;

  @Field(() => String, { nullable: true, description: 'When it ends, ISO. 结束时间。' })
  readonly end?: string;
}
