import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { connection } from '../graph/connection.js';
import { nodeView } from '../graph/node-view.js';
import { pageRequest } from '../graph/page.args.js';
import type { GraphReader } from '../request/graph-reader.js';
import { SearchArgs } from './search.args.js';
import { SearchConnection } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description: 'Finds names, headlines and texts. 查找名称、标题和正文。',
  })
  async search(@Args() args: SearchArgs, @Context('reader') reader: GraphReader) {
    const found = await reader.search(args.query.trim(), args.labels ?? [], pageRequest(args));
    return connection(found, ({ node, ...hit }) => ({ ...hit, node: nodeView(node) }));
  }
}
