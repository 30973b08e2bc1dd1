import { Field, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Place', { implements: () => [NodeType], description: 'A jurisdiction or a venue. 行政区域或场所。' })
export class PlaceType extends NodeType {
  @Field(() => String, { nullable: true, description: 'Administrative code (GB/T 2260). 行政区划代码。' })
  readonly adcode?: string;

  /** As the store holds it; the field `level` answers a known one. */
  readonly level?: string;
}
