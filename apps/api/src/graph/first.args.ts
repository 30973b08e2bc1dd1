import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { DEFAULT_LIMITS } from '../limits/limits.js';

const { pageSize, defaultPageSize } = DEFAULT_LIMITS;

/** For short lists that need no cursor. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, {
    defaultValue: defaultPageSize,
    description: `Up to ${pageSize}. 上限。`,
  })
  @IsInt()
  @Min(1)
  @Max(pageSize)
  readonly first: number;
}
