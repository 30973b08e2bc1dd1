import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Article } from '@zhengmai/model';
import { ArticleFilter } from './article-filter.input.js';
import { nodeFilter } from '../graph/node-filter.js';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { NodeType } from '../graph/node.type.js';
import { PageArgs } from '../graph/page.args.js';
import { readNode, readPage, readRelated } from '../graph/read-nodes.js';
import { MeetingType } from '../meeting/meeting.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { ArticleConnection } from './article-connection.type.js';
import { ArticleType, BasisType, BylineType, LocaleType, SourceType } from './article.type.js';

const FILTER = { type: () => ArticleFilter, nullable: true, description: 'Which articles. 筛选文章。' };
const OPTIONAL = { nullable: true };

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, { nullable: true, description: 'One article by id. 按标识取一篇文章。' })
  article(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<ArticleType>(reader, 'Article', id);
  }

  @Query(() => ArticleConnection, { nullable: true, description: 'Articles, latest first. 文章，新的在前。' })
  articles(
    @Args() page: PageArgs,
    @Context('reader') reader: GraphReader,
    @Args('filter', FILTER) filter?: ArticleFilter,
  ) {
    return readPage<ArticleType>(reader, { label: 'Article', filter: nodeFilter(filter) }, page);
  }

  @ResolveField(() => String, { ...OPTIONAL, description: 'The headline. 标题。' })
  title(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.title);
  }

  @ResolveField(() => String, { ...OPTIONAL, description: 'The line above the headline. 引题。' })
  kicker(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.kicker);
  }

  @ResolveField(() => String, { ...OPTIONAL, description: 'The line below the headline. 副题。' })
  subtitle(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.subtitle);
  }

  @ResolveField(() => String, { ...OPTIONAL, description: 'The newspaper. 报纸名称。' })
  publication(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.publication);
  }

  @ResolveField(() => String, { ...OPTIONAL, description: 'The day of the paper, ISO. 见报日期。' })
  publishedOn(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.publishedOn);
  }

  @ResolveField(() => String, { ...OPTIONAL, description: 'The day that it tells of, ISO. 所报道的日期。' })
  eventDate(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.eventDate);
  }

  @ResolveField(() => LocaleType, { ...OPTIONAL, description: 'The place it speaks from. 所在地方。' })
  locale(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.locale);
  }

  @ResolveField(() => [BylineType], { nullable: true, description: 'Who signs it. 署名。' })
  async bylines(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return (await reader.article(id))?.bylines ?? [];
  }

  @ResolveField(() => String, {
    ...OPTIONAL,
    description: 'The clean text; all offsets count in it. 正文，各处偏移以此为准。',
  })
  text(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.text);
  }

  @ResolveField(() => SourceType, { ...OPTIONAL, description: 'Where it came from. 来源。' })
  source(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    return read(reader, id, (article) => article.source);
  }

  @ResolveField(() => [BasisType], {
    nullable: true,
    description: 'What its dates and places rest on. 日期、地方等的依据。',
  })
  async basis(@Parent() { id }: ArticleType, @Context('reader') reader: GraphReader) {
    const basis = Object.entries((await reader.article(id))?.basis ?? {});
    return basis.map(([field, { how, from }]) => ({ field, how, from }));
  }

  @ResolveField(() => [MeetingType], { nullable: true, description: 'Meetings that it reports. 所报道的会议。' })
  meetings(@Parent() { id }: ArticleType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<MeetingType>(reader, [['REPORTED_IN'], 'in', ['Meeting']], { id, first });
  }

  @ResolveField(() => [NodeType], {
    nullable: true,
    description: 'All that it reports: meetings, documents, demands … 所报道的全部事项。',
  })
  reports(@Parent() { id }: ArticleType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated(reader, [['REPORTED_IN'], 'in'], { id, first });
  }
}

async function read<T>(reader: GraphReader, id: string, field: (article: Article) => T): Promise<T | null> {
  const article = await reader.article(id);
  return article && field(article);
}
