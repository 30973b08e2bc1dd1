import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EdgeType, NodeLabel } from '@zhengmai/model';
import { EdgeTypeEnum, NodeLabelEnum } from '../graph/enums.js';
import type { Ref } from '../graph/ref.js';

@ObjectType('NodeCount', { description: 'How many nodes of one kind. 某种节点的数目。' })
export class NodeCountType {
  @Field(() => NodeLabelEnum, { description: 'The kind. 种类。' })
  readonly label: Ref<NodeLabel>;

  @Field(() => Int, { description: 'How many. 数目。' })
  readonly count: number;
}

@ObjectType('EdgeCount', { description: 'How many edges of one kind. 某种关系的数目。' })
export class EdgeCountType {
  @Field(() => EdgeTypeEnum, { description: 'The kind. 种类。' })
  readonly type: Ref<EdgeType>;

  @Field(() => Int, { description: 'How many. 数目。' })
  readonly count: number;
}

@ObjectType('Stats', { description: 'What the store holds. 存储的规模。' })
export class StatsType {
  @Field(() => [NodeCountType], { description: 'Nodes by kind. 各种节点的数目。' })
  readonly nodes: readonly NodeCountType[];

  @Field(() => [EdgeCountType], { description: 'Edges by kind. 各种关系的数目。' })
  readonly edges: readonly EdgeCountType[];
}
