import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Limits } from '../limits/limits.js';
import type { Ref } from '../graph/ref.js';

@ObjectType('ServiceLimits', { description: 'What one request may ask for. 单次请求的限额。' })
export class ServiceLimitsType implements Limits {
  @Field(() => Int, { description: 'Tokens of a document. 词法单元数。' })
  readonly tokens: number;

  @Field(() => Int, { description: 'Levels of fields. 字段层数。' })
  readonly depth: number;

  @Field(() => Int, { description: 'Aliased fields. 别名数。' })
  readonly aliases: number;

  @Field(() => Int, { description: 'Fields at the top. 顶层字段数。' })
  readonly rootFields: number;

  @Field(() => Int, { description: 'Directives on a field. 每个字段的指令数。' })
  readonly directives: number;

  @Field(() => Int, { description: 'Fragments of a document. 片段数。' })
  readonly fragments: number;

  @Field(() => Int, { description: 'Operations of a document. 操作数。' })
  readonly operations: number;

  @Field(() => Int, { description: 'Bytes of a request body. 请求体字节数。' })
  readonly bodyBytes: number;

  @Field(() => Int, {
    description: 'Objects it may answer. 可能答复的对象数。',
  })
  readonly cost: number;

  @Field(() => Int, { description: 'Largest first or last. 页长上限。' })
  readonly pageSize: number;

  @Field(() => Int, { description: 'Page size where none is given. 默认页长。' })
  readonly defaultPageSize: number;

  @Field(() => Int, { description: 'Ids in one nodes(ids). 一次可取的标识数。' })
  readonly ids: number;

  @Field(() => Int, { description: 'Characters of a search or a text filter. 查找文字的长度。' })
  readonly textLength: number;

  @Field(() => Int, { description: 'Milliseconds until a request ends. 请求时限，毫秒。' })
  readonly deadline: number;

  @Field(() => Int, { description: 'Errors in one answer. 一次答复中的错误数。' })
  readonly errors: number;
}

@ObjectType('StoreSummary', { description: 'What kind of store answers. 存储的种类和版本。' })
export class StoreSummaryType {
  @Field(() => String, { description: 'sqlite or neo4j. 种类。' })
  readonly kind: string;

  @Field(() => String, { description: 'As the store says. 版本。' })
  readonly version: string;

  @Field(() => Int, { description: 'Version of its schema. 模式版本。' })
  readonly schemaVersion: number;
}

@ObjectType('ServiceConfig', { description: 'How this service is set. 本服务的设置。' })
export class ServiceConfigType {
  @Field(() => ServiceLimitsType, { description: 'The limits in force. 生效的限额。' })
  readonly limits: Ref<Limits>;

  @Field(() => StoreSummaryType, { description: 'The store behind it. 所用的存储。' })
  readonly store: Ref<StoreSummaryType>;
}
