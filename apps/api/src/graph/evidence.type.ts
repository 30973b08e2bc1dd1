import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EdgeType } from '@zhengmai/model';
import { enumOf } from './enum-of.js';
import { EdgeTypeEnum } from './enums.js';
import type { Ref } from './ref.js';

export const MethodEnum = enumOf(['rule', 'llm', 'human'] as const);
registerEnumType(MethodEnum, {
  name: 'Method',
  description: 'Who or what found it. 由谁或用什么方法得出。',
  valuesMap: {
    RULE: { description: 'A rule over the text. 规则。' },
    LLM: { description: 'A language model. 语言模型。' },
    HUMAN: { description: 'A person. 人工。' },
  },
});

export const StatusEnum = enumOf(['auto', 'confirmed', 'rejected'] as const);
registerEnumType(StatusEnum, {
  name: 'AssertionStatus',
  description: 'What people made of it. 人工复核的结果。',
  valuesMap: {
    AUTO: { description: 'Nobody has looked yet. 尚未复核。' },
    CONFIRMED: { description: 'A person agreed. 已确认。' },
    REJECTED: { description: 'A person disagreed. 已否定。' },
  },
});

/** One quoted piece of one assertion; subject, object and article are resolved by id. */
@ObjectType('Evidence', { description: 'The exact words of an article that say so. 文章中作为依据的原文。' })
export class EvidenceType {
  @Field(() => ID, { description: 'Id of the assertion that it proves. 所证明的论断的标识。' })
  readonly assertionId: string;

  @Field(() => String, { description: 'The words: article.text from start to end. 原文，即 article.text 的该段。' })
  readonly quote: string;

  @Field(() => Int, { description: 'First UTF-16 unit in article.text. 在正文中的起点。' })
  readonly start: number;

  @Field(() => Int, { description: 'One past the last unit. 终点（不含）。' })
  readonly end: number;

  @Field(() => String, { description: 'The rule that found it, such as presiding/zhuchi. 得出它的规则。' })
  readonly rule: string;

  @Field(() => Int, { description: 'Version of that rule. 规则的版本。' })
  readonly ruleVersion: number;

  @Field(() => Float, { description: 'From 0 to 1. 可信度，0 到 1。' })
  readonly confidence: number;

  @Field(() => MethodEnum, { description: 'Who or what found it. 得出的方法。' })
  readonly method: Ref<'rule' | 'llm' | 'human'>;

  @Field(() => StatusEnum, { description: 'What people made of it. 复核状态。' })
  readonly status: Ref<'auto' | 'confirmed' | 'rejected'>;

  @Field(() => EdgeTypeEnum, { description: 'The relation that it states. 所说明的关系。' })
  readonly predicate: Ref<EdgeType>;

  readonly subjectId: string;
  readonly objectId: string;
  readonly articleId: string;
}
