import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Person', { implements: () => [NodeType], description: 'A named person. 一位具名人物。' })
export class PersonType extends NodeType {
  @Field(() => String, { nullable: true, description: 'The name in pinyin. 姓名的拼音。' })
  readonly pinyin?: string;
}
