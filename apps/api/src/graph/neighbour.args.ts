import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { NeighbourFilterInput } from './neighbour-filter.input.js';
import { PageArgs } from './page.args.js';
import type { Ref } from './ref.js';

@ArgsType()
export class NeighbourArgs extends PageArgs {
  @Field(() => NeighbourFilterInput, { nullable: true, description: 'Which. 筛选。' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NeighbourFilterInput)
  readonly filter?: Ref<NeighbourFilterInput> | null;
}
