import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MatchKind } from '@zhengmai/store';
import { enumOf } from '../graph/enum-of.js';
import { NodeType } from '../graph/node.type.js';
import { PageBounds } from '../graph/page-bounds.type.js';
import type { Ref } from '../graph/ref.js';

export const MatchEnum = enumOf(['name', 'alias', 'pinyin', 'title', 'text'] as const satisfies readonly MatchKind[]);
registerEnumType(MatchEnum, {
  name: 'Match',
  description: 'What the words were found in. 在哪里找到。',
  valuesMap: {
    NAME: { description: 'In the name. 名称。' },
    ALIAS: { description: 'In another name. 别称。' },
    PINYIN: { description: 'In the pinyin of the name. 拼音。' },
    TITLE: { description: 'In the headline. 标题。' },
    TEXT: { description: 'In the text of an article. 正文。' },
  },
});

@ObjectType('Highlight', { description: 'Where in the snippet the words stand. 匹配文字在摘录中的位置。' })
export class HighlightType {
  @Field(() => Int, { description: 'First UTF-16 unit in the snippet. 起点。' })
  readonly start: number;

  @Field(() => Int, { description: 'One past the last unit. 终点（不含）。' })
  readonly end: number;
}

@ObjectType('SearchEdge', { description: 'One hit. 一条结果。' })
export class SearchEdge {
  @Field(() => String, { description: 'Its place in the list, for after and before. 在列表中的位置。' })
  readonly cursor: string;

  @Field(() => NodeType, { description: 'What was found. 找到的节点。' })
  readonly node: Ref<NodeType>;

  @Field(() => MatchEnum, { description: 'What the words were found in. 在哪里找到。' })
  readonly match: Ref<MatchKind>;

  @Field(() => String, { description: 'The words with a little around them. 匹配处的摘录。' })
  readonly snippet: string;

  @Field(() => HighlightType, { description: 'Where in the snippet they stand. 在摘录中的位置。' })
  readonly highlight: Ref<HighlightType>;
}

@ObjectType('SearchConnection', {
  description: 'A page of hits, names first, then texts. 一页结果，名称在前，正文在后。',
})
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The page. 本页内容。' })
  readonly edges: readonly SearchEdge[];

  @Field(() => PageBounds, { description: 'Where the page stands. 本页的位置。' })
  readonly pageInfo: PageBounds;
}
