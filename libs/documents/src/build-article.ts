import {
  contentId,
  type Article,
  type Basis,
  type Byline,
  type Issue,
  type Locale,
  type ReadArticle,
} from '@zhengmai/model';
import { localeOf } from './locale/locale-of.js';
import { joinTexts, type MappedText } from './mapped-text.js';
import { datelineOf, publicationDate } from './publication-date.js';

/** One article's parts as a reader cut them out. */
export interface ArticleParts {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly paragraphs: readonly MappedText[];
  readonly bylines: readonly Byline[];
  /** Printed in the article's own tag: 新华社, or null. */
  readonly publication: string | null;
  readonly dateline: string | null;
  readonly ordinal: number;
  readonly issues: readonly Issue[];
}

/** What holds for every article of a source. */
export interface SourceFacts {
  readonly path: string;
  readonly id: string | null;
  readonly collection: string | null;
  /** Supplied from outside, ISO. */
  readonly date: string | null;
  readonly publication: string | null;
  readonly locale: string | null;
  readonly masthead: { readonly publication: string | null; readonly publishedOn: string | null };
  readonly pageLocale: Locale | null;
}

export function buildArticle(parts: ArticleParts, source: SourceFacts): ReadArticle {
  const { text, runs } = joinTexts(parts.paragraphs, '\n');
  const basis: Record<string, Basis> = {};
  const publication = publicationOf(parts, source, basis);
  const dated = publicationDate({
    supplied: source.date,
    masthead: source.masthead.publishedOn,
    dateline: parts.dateline,
  });
  if (dated.basis) basis.publishedOn = dated.basis;
  const locale = localeOf({
    supplied: source.locale,
    publication,
    publicationSupplied: basis.publication !== undefined && basis.publication.from !== 'dateline',
    title: [parts.kicker, parts.title, parts.subtitle].filter((line) => line !== null).join('\n'),
    text,
    page: source.pageLocale,
  });
  if (locale) basis.locale = { how: locale.basis === 'metadata' ? 'stated' : 'inferred', from: locale.basis };
  const { title, kicker, subtitle, bylines } = parts;
  const { publishedOn } = dated;
  const id = articleId(parts, source, [publication, publishedOn, title, text]);
  const article: Article = {
    id,
    title,
    kicker,
    subtitle,
    publication,
    publishedOn,
    eventDate: null,
    locale,
    basis,
    bylines,
    text,
    source: { path: source.path, ordinal: parts.ordinal, id: source.id, collection: source.collection },
  };
  return { article, dateline: datelineOf(parts.dateline, publishedOn), pageMap: runs, issues: parts.issues };
}

/** From the input's own id where it gives one, else from what the article says. */
function articleId(parts: ArticleParts, source: SourceFacts, content: readonly (string | null)[]): string {
  if (source.id === null) return contentId('Article', content);
  return contentId('Article', [source.collection, source.id, ...(parts.ordinal > 1 ? [parts.ordinal] : [])]);
}

function publicationOf(parts: ArticleParts, source: SourceFacts, basis: Record<string, Basis>): string | null {
  const choices: readonly (readonly [string | null, string])[] = [
    [source.publication, 'metadata'],
    [source.masthead.publication, 'masthead'],
    [parts.publication, 'dateline'],
  ];
  const [name, from] = choices.find(([value]) => value !== null) ?? [null, ''];
  if (name !== null) basis.publication = { how: 'stated', from };
  return name;
}
