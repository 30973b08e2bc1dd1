import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsString, MaxLength, MinLength } from 'class-validator';
import { DEFAULT_LIMITS } from '../limits/limits.js';

const LONGEST = 100;

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'From an answer. 标识。' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  readonly id: string;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], { description: `Ids, at most ${DEFAULT_LIMITS.ids}. 标识列表，至多 ${DEFAULT_LIMITS.ids} 个。` })
  @ArrayMaxSize(DEFAULT_LIMITS.ids)
  @IsString({ each: true })
  @MaxLength(LONGEST, { each: true })
  readonly ids: string[];
}
