import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Connection } from './connection.js';
import type { NodeType } from './node.type.js';
import { PageBounds } from './page-bounds.type.js';
import type { Ref } from './ref.js';

/** A connection of nodes; the total is a getter, so it is counted only when it is selected. */
export interface NodeConnection<T> extends Connection<{ readonly node: T }> {
  readonly totalCount: Promise<number>;
}

/** The classes `XConnection` and `XEdge` for one node type. */
export function nodeConnectionType<T extends NodeType>(name: string, node: () => Type<T>): Type<NodeConnection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page. 本页中的一个 ${name}。` })
  class Edge {
    @Field(() => String, { description: 'For after and before. 游标。' })
    readonly cursor: string;

    @Field(node, { description: `The ${name} itself. ${name} 本身。` })
    readonly node: Ref<T>;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} nodes, latest first. 一页 ${name}，新的在前。` })
  class NodeConnectionType {
    @Field(() => [Edge], { description: 'Items. 内容。' })
    readonly edges: readonly Edge[];

    @Field(() => PageBounds, { description: 'Where it stands. 位置。' })
    readonly pageInfo: PageBounds;

    @Field(() => Int, { description: 'In all. 总数。' })
    readonly totalCount: Ref<Promise<number>>;
  }
  return NodeConnectionType;
}
