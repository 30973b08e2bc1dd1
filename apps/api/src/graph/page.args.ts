import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { PageRequest } from '@zhengmai/store';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { badUserInput } from '../errors/bad-user-input.js';
import { given, isGiven } from './given.js';
import { DEFAULT_LIMITS } from '../limits/limits.js';

const { pageSize, defaultPageSize } = DEFAULT_LIMITS;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `Up to ${pageSize}. 前几个。` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(pageSize)
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor. 在此之后。' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, description: `Up to ${pageSize}. 后几个。` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(pageSize)
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor. 在此之前。' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly before?: string | null;
}

/** Relay's four arguments as the store wants them; an explicit null counts as not given. */
export function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (isGiven(first) && isGiven(last)) throw badUserInput('Give first or last, not both.');
  const size = isGiven(last) ? { last } : { first: first ?? defaultPageSize };
  return { ...size, ...given({ after, before }) };
}
