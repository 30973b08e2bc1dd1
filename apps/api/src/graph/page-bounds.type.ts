import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page stands in its list. 本页在列表中的位置。' })
export class PageBounds {
  @Field(() => Boolean, { description: 'Whether more follows. 后面是否还有。' })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether more stands before. 前面是否还有。' })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first on this page. 本页第一个的游标。' })
  readonly startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last on this page. 本页最后一个的游标。' })
  readonly endCursor: string | null;
}
