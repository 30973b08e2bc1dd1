import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Basis', {
  description: 'Whether a value was printed or calculated, and from what. 数值是原文所载还是推算所得。',
})
export class BasisType {
  @Field(() => String, { description: 'The field it is about, such as publishedOn. 所说的字段。' })
  readonly field: string;

  @Field(() => String, { description: 'stated or inferred. stated 为明载，inferred 为推算。' })
  readonly how: string;

  @Field(() => String, { description: 'What it rests on. 依据。' })
  readonly from: string;
}

@ObjectType('Byline', { description: 'A name that signs the article. 署名。' })
export class BylineType {
  @Field(() => String, { description: 'The name. 姓名。' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'Reporter, correspondent …, as printed. 记者、通讯员等。' })
  readonly role: string | null;
}

@ObjectType('Locale', { description: 'The place that 市委 and 我市 mean in the article. 文中“市委”“我市”所指的地方。' })
export class LocaleType {
  @Field(() => String, { description: 'Its full name. 全称。' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'Administrative code (GB/T 2260). 行政区划代码。' })
  readonly adcode: string | null;

  @Field(() => String, { description: 'How it was found. 判断依据。' })
  readonly basis: string;
}

@ObjectType('Source', { description: 'Where an article came from. 文章的来源。' })
export class SourceType {
  @Field(() => String, { description: 'The file, or the path that the input names. 文件或输入所给的路径。' })
  readonly path: string;

  @Field(() => Int, { description: 'Its place on the page, from 1. 在版面上的次序。' })
  readonly ordinal: number;

  @Field(() => String, { nullable: true, description: "The input's own id. 输入自带的标识。" })
  readonly id: string | null;

  @Field(() => String, { nullable: true, description: 'The collection that the input names. 所属文集。' })
  readonly collection: string | null;
}

@ObjectType('Article', { implements: () => [NodeType], description: 'One newspaper article. 一篇报纸文章。' })
export class ArticleType extends NodeType {}
