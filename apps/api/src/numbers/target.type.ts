import { Field, Float, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Target', { implements: () => [NodeType], description: 'A goal with a number. 有数字的目标。' })
export class TargetType extends NodeType {
  @Field(() => String, { nullable: true, description: 'What is counted. 指标。' })
  readonly metric?: string;

  @Field(() => String, { nullable: true, description: 'At least, at most …: =, >=, >, <=, <, ~. 比较方式。' })
  readonly comparator?: string;

  @Field(() => Float, { nullable: true, description: 'The printed number. 数值。' })
  readonly value?: number;

  @Field(() => String, { nullable: true, description: 'Its unit, with 万 and 亿. 单位。' })
  readonly unit?: string;

  @Field(() => String, { nullable: true, description: 'By when, ISO. 期限。' })
  readonly deadline?: string;

  @Field(() => String, { nullable: true, description: 'Of whom or where. 范围。' })
  readonly scope?: string;
}
