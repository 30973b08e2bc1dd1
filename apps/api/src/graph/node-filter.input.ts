import { Field, Float, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DEFAULT_LIMITS } from '../limits/limits.js';
import type { Ref } from './ref.js';
import { RelatedInput } from './related.input.js';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_WORDS = '$property must be an ISO date such as 2021, 2021-06 or 2021-06-02';

/** What every list may be narrowed by; all given parts must hold. */
@InputType({ isAbstract: true })
export abstract class NodeFilterInput {
  @Field(() => String, { nullable: true, description: 'In the name or an alias. 名称含有。' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(DEFAULT_LIMITS.textLength)
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: '2021, 2021-06 or 2021-06-02. 不早于。' })
  @IsOptional()
  @Matches(DATE, { message: DATE_WORDS })
  readonly dateFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'To the end of it. 不晚于。' })
  @IsOptional()
  @Matches(DATE, { message: DATE_WORDS })
  readonly dateTo?: string | null;

  @Field(() => RelatedInput, { nullable: true, description: 'Linked to a node. 与之相连。' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RelatedInput)
  readonly relatedTo?: Ref<RelatedInput> | null;

  @Field(() => String, { nullable: true, description: 'In this newspaper. 报纸。' })
  @IsOptional()
  @IsString()
  @MaxLength(DEFAULT_LIMITS.textLength)
  readonly publication?: string | null;

  @Field(() => Float, { nullable: true, description: '0 to 1. 最低可信度。' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly minConfidence?: number | null;
}
