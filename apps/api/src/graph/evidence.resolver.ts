import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ArticleType } from '../article/article.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { EvidenceType } from './evidence.type.js';
import { NodeType } from './node.type.js';
import { nodeViewOrNull } from './node-view.js';

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @ResolveField(() => ArticleType, { nullable: true, description: 'The article that says it. 出处文章。' })
  async article(@Parent() { articleId }: EvidenceType, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull<ArticleType>(await reader.node(articleId));
  }

  @ResolveField(() => NodeType, { nullable: true, description: 'Who or what the words are about. 论断的主体。' })
  async subject(@Parent() { subjectId }: EvidenceType, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull(await reader.node(subjectId));
  }

  @ResolveField(() => NodeType, { nullable: true, description: 'The other end of what they state. 论断的客体。' })
  async object(@Parent() { objectId }: EvidenceType, @Context('reader') reader: GraphReader) {
    return nodeViewOrNull(await reader.node(objectId));
  }
}
