import type { ReadArticle } from '@zhengmai/model';
import { articlesOfPage } from './page/articles-of-page.js';
import { decodeText } from './decode-text.js';
import { isoDate } from './publication-date.js';
import type { ReadOptions } from './read-options.js';
import type { SourceFacts } from './build-article.js';

export function readPage(input: string | Uint8Array, options: ReadOptions = {}): ReadArticle[] {
  const page = typeof input === 'string' ? input : decodeText(input);
  return articlesOfPage(page, sourceFacts(options));
}

function sourceFacts(options: ReadOptions): SourceFacts {
  return {
    path: options.path ?? '-',
    id: options.id ?? null,
    collection: options.collection ?? null,
    date: options.date ? isoDate(options.date) : null,
    publication: options.publication ?? null,
    locale: options.locale ?? null,
    masthead: { publication: null, publishedOn: null },
    pageLocale: null,
  };
}
