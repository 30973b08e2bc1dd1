import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EdgeType, Properties } from '@zhengmai/model';
import { EdgeTypeEnum } from './enums.js';
import { PropertiesScalar } from './properties.scalar.js';
import type { Ref } from './ref.js';

@ObjectType('GraphEdge', { description: 'One relation between two nodes, with its proof. 两个节点之间的一条关系。' })
export class GraphEdgeType {
  @Field(() => ID, { description: 'Opaque; ask for it again with edge(id). 不透明的标识，可用 edge(id) 再取。' })
  readonly id: string;

  @Field(() => EdgeTypeEnum, { description: 'Which relation. 关系的种类。' })
  readonly type: Ref<EdgeType>;

  @Field(() => PropertiesScalar, { description: 'Details, such as the title as reported. 细节，如报道中的称谓。' })
  readonly properties: Ref<Properties>;

  @Field(() => Float, { description: 'From 0 to 1, the best of its assertions. 可信度，取论断中最高者。' })
  readonly confidence: number;

  @Field(() => Int, { description: 'How many articles state it. 有多少篇文章说到。' })
  readonly articleCount: number;

  @Field(() => String, { nullable: true, description: 'First in the papers. 最早见报。' })
  readonly firstSeen: string | null;

  @Field(() => String, { nullable: true, description: 'Last in the papers. 最近见报。' })
  readonly lastSeen: string | null;

  /** Ids of its ends; the fields `from` and `to` answer the nodes. */
  readonly from: string;
  readonly to: string;
}
