import { Field, Float, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Observation', {
  implements: () => [NodeType],
  description: 'A reported state with a number. 报道的数据。',
})
export class ObservationType extends NodeType {
  @Field(() => String, { nullable: true, description: 'What is counted. 指标。' })
  readonly metric?: string;

  @Field(() => Float, { nullable: true, description: 'The printed number. 数值。' })
  readonly value?: number;

  @Field(() => String, { nullable: true, description: 'Its unit, with 万 and 亿. 单位。' })
  readonly unit?: string;

  @Field(() => String, { nullable: true, description: 'At what time, ISO. 截至时间。' })
  readonly asOf?: string;

  @Field(() => String, { nullable: true, description: 'Of whom or where. 范围。' })
  readonly scope?: string;
}
