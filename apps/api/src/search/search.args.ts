import { ArgsType, Field } from '@nestjs/graphql';
import type { NodeLabel } from '@zhengmai/model';
import { IsArray, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { NodeLabelEnum } from '../graph/enums.js';
import { PageArgs } from '../graph/page.args.js';
import type { Ref } from '../graph/ref.js';
import { DEFAULT_LIMITS } from '../limits/limits.js';

const { textLength } = DEFAULT_LIMITS;

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Chinese of any length, or pinyin; taken literally; up to ${textLength}. 中文或拼音，按字面查找，至多 ${textLength} 字。`,
  })
  @IsString()
  @MaxLength(textLength)
  @Matches(/\S/, { message: 'query must hold at least one character that is not a space' })
  readonly query: string;

  @Field(() => [NodeLabelEnum], { nullable: true, description: 'Only nodes of these kinds. 仅限这些种类。' })
  @IsOptional()
  @IsArray()
  readonly labels?: Ref<NodeLabel[] | null>;
}
