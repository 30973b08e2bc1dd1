import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Mention', { description: 'A place where an article names a node. 文章中提到该节点的一处。' })
export class MentionType {
  @Field(() => String, { description: 'As printed there. 该处的写法。' })
  readonly text: string;

  @Field(() => Int, { description: 'First UTF-16 unit in article.text. 在正文中的起点。' })
  readonly start: number;

  @Field(() => Int, { description: 'One past the last unit. 终点（不含）。' })
  readonly end: number;

  @Field(() => String, { description: 'The sentence around it. 所在的句子。' })
  readonly sentence: string;

  readonly articleId: string;
}
