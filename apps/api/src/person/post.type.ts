import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Ref } from '../graph/ref.js';
import { PersonType } from './person.type.js';
import { PositionType } from '../position/position.type.js';

/** A HOLDS edge: what articles observed of one person in one post. */
@ObjectType('Post', { description: 'A post that articles give a person. 文章所载某人的一项职务。' })
export class PostType {
  @Field(() => PersonType, { nullable: true, description: 'Who holds it. 任职者。' })
  readonly person: Ref<PersonType> | null;

  @Field(() => PositionType, { nullable: true, description: 'The post. 职务。' })
  readonly position: Ref<PositionType> | null;

  @Field(() => String, { nullable: true, description: 'As printed, such as 市委书记. 报道中的写法。' })
  readonly asReported: string | null;

  @Field(() => Boolean, { description: 'Said of the past (原, 时任). 是否为曾任。' })
  readonly former: boolean;

  @Field(() => String, { nullable: true, description: 'First in the papers. 最早见报。' })
  readonly firstSeen: string | null;

  @Field(() => String, { nullable: true, description: 'Last in the papers. 最近见报。' })
  readonly lastSeen: string | null;

  @Field(() => Float, { description: 'From 0 to 1. 可信度，0 到 1。' })
  readonly confidence: number;

  @Field(() => Int, { description: 'How many articles say so. 有多少篇文章说到。' })
  readonly articleCount: number;

  readonly edgeId: string;
}
