import { Field, Float, InputType } from '@nestjs/graphql';
import type { EdgeType, NodeLabel } from '@zhengmai/model';
import type { Direction, NeighbourFilter } from '@zhengmai/store';
import { IsArray, IsNumber, IsOptional, IsString, Max, Min } from 'class-validator';
import { DirectionEnum, EdgeTypeEnum, NodeLabelEnum } from './enums.js';
import { given } from './given.js';
import type { Ref } from './ref.js';

@InputType('NeighbourFilter', {
  description: 'Which neighbours; all parts must hold. 筛选相邻节点，各条件须同时满足。',
})
export class NeighbourFilterInput {
  @Field(() => [EdgeTypeEnum], { nullable: true, description: 'Only over these relations. 仅限这些关系。' })
  @IsOptional()
  @IsArray()
  readonly types?: Ref<EdgeType[] | null>;

  @Field(() => DirectionEnum, { nullable: true, description: 'Which way; both unless said. 方向，默认不限。' })
  @IsOptional()
  @IsString()
  readonly direction?: Ref<Direction | null>;

  @Field(() => [NodeLabelEnum], { nullable: true, description: 'Only nodes of these kinds. 仅限这些种类的节点。' })
  @IsOptional()
  @IsArray()
  readonly labels?: Ref<NodeLabel[] | null>;

  @Field(() => Float, { nullable: true, description: 'Confidence at least this, 0 to 1. 最低可信度。' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly minConfidence?: number | null;
}

export function neighbourFilter(input: NeighbourFilterInput | null | undefined): NeighbourFilter {
  return given({ ...input });
}
