import { Context, Query, Resolver } from '@nestjs/graphql';
import type { EdgeType, NodeLabel } from '@zhengmai/model';
import type { GraphReader } from '../request/graph-reader.js';
import { StatsType } from './stats.type.js';

@Resolver()
export class StatsResolver {
  @Query(() => StatsType, { nullable: true, description: 'What the store holds. 存储的规模。' })
  async stats(@Context('reader') reader: GraphReader): Promise<StatsType> {
    const { nodes, edges } = await reader.stats();
    return {
      nodes: Object.entries(nodes).map(([label, count]) => ({ label: label as NodeLabel, count })),
      edges: Object.entries(edges).map(([type, count]) => ({ type: type as EdgeType, count })),
    };
  }
}
