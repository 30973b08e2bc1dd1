import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ArticleType } from '../article/article.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { MentionType } from './mention.type.js';
import { nodeViewOrNull } from './node-view.js';

@Resolver(() => MentionType)
export class MentionResolver {
  @ResolveField(() => ArticleType, { nullable: true, description: 'The article. 所在文章。' })
  async article(@Parent() { articleId }: MentionType, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull<ArticleType>(await reader.node(articleId));
  }
}
