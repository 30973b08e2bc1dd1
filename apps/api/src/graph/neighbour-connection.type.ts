import { Field, ObjectType } from '@nestjs/graphql';
import { GraphEdgeType } from './graph-edge.type.js';
import { NodeType } from './node.type.js';
import { PageBounds } from './page-bounds.type.js';
import type { Ref } from './ref.js';

@ObjectType('NeighbourEdge', { description: 'One neighbour and the relation that leads to it. 一个相邻节点及其关系。' })
export class NeighbourEdge {
  @Field(() => String, { description: 'Its place in the list, for after and before. 在列表中的位置。' })
  readonly cursor: string;

  @Field(() => GraphEdgeType, { description: 'The relation. 关系。' })
  readonly edge: Ref<GraphEdgeType>;

  @Field(() => NodeType, { description: 'The node at its other end. 另一端的节点。' })
  readonly node: Ref<NodeType>;
}

@ObjectType('NeighbourConnection', { description: 'A page of neighbours, by relation, latest first. 一页相邻节点。' })
export class NeighbourConnection {
  @Field(() => [NeighbourEdge], { description: 'The page. 本页内容。' })
  readonly edges: readonly NeighbourEdge[];

  @Field(() => PageBounds, { description: 'Where the page stands. 本页的位置。' })
  readonly pageInfo: PageBounds;
}
