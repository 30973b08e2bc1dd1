import { Field, ID, InterfaceType, Int } from '@nestjs/graphql';
import type { NodeLabel, Properties } from '@zhengmai/model';
import { type DatePrecision, DatePrecisionEnum } from './date-precision.js';
import { PropertiesScalar } from './properties.scalar.js';
import type { Ref } from './ref.js';

@InterfaceType('Node', {
  description: 'Anything in the graph that has an identity. 图谱中的任何节点。',
  resolveType: (node: NodeType) => node.label,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'For node(id). 标识。' })
  readonly id: string;

  /** The name of its type. */
  readonly label: Ref<NodeLabel>;

  @Field(() => String, { description: 'The name. 名称。' })
  readonly name: string;

  @Field(() => [String], { description: 'Other names. 别称。' })
  readonly aliases: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'ISO: 2021, 2021-06, --06-02. 日期。',
  })
  readonly date: string | null;

  @Field(() => DatePrecisionEnum, { nullable: true, description: 'Of the date. 日期的精度。' })
  readonly datePrecision: Ref<DatePrecision> | null;

  @Field(() => Int, { description: 'Articles. 见报篇数。' })
  readonly articleCount: number;

  @Field(() => String, { nullable: true, description: 'First seen. 最早见报。' })
  readonly firstSeen: string | null;

  @Field(() => String, { nullable: true, description: 'Last seen. 最近见报。' })
  readonly lastSeen: string | null;

  @Field(() => PropertiesScalar, { description: 'All it has. 全部属性。' })
  readonly properties: Ref<Properties>;
}
