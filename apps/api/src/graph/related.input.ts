import { Field, ID, InputType } from '@nestjs/graphql';
import type { EdgeType } from '@zhengmai/model';
import type { Direction } from '@zhengmai/store';
import { IsArray, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { DirectionEnum, EdgeTypeEnum } from './enums.js';
import type { Ref } from './ref.js';

@InputType('RelatedTo', { description: 'Linked to a given node. 与给定节点相连。' })
export class RelatedInput {
  @Field(() => ID, { description: 'That node. 该节点的标识。' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly id: string;

  @Field(() => [EdgeTypeEnum], { nullable: true, description: 'Only by these relations. 仅限这些关系。' })
  @IsOptional()
  @IsArray()
  readonly types?: Ref<EdgeType[] | null>;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'Which way, seen from that node; both unless said. 从该节点看的方向，默认不限。',
  })
  @IsOptional()
  @IsString()
  readonly direction?: Ref<Direction | null>;
}
