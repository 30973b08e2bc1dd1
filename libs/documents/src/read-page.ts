import type { ReadArticle } from '@zhengmai/model';
import { readArticleText } from './article/read-article-text.js';
import type { SourceFacts } from './build-article.js';
import { decodeText } from './decode-text.js';
import { readHtml } from './formats/read-html.js';
import { readJsonLine } from './formats/read-json-line.js';
import { articlesOfPage } from './page/articles-of-page.js';
import { isoDate } from './publication-date.js';
import type { ReadOptions, SourceFormat } from './read-options.js';

/**
 * The articles of one source: a page of plain text, an HTML page or one JSON line. Pure: the same input and options give
 * the same answer. Throws BAD_INPUT for bytes that are no text and for a broken JSON line; any string is read.
 */
export function readPage(input: string | Uint8Array, options: ReadOptions = {}): ReadArticle[] {
  const text = typeof input === 'string' ? input : decodeText(input);
  if (text.trim() === '') return [];
  const source = sourceFacts(options);
  const title = options.title ?? null;
  switch (formatOf(text, options)) {
    case 'json-line':
      return [readJsonLine(text, title, source)];
    case 'html':
      return readHtml(text, title, source);
    case 'article':
      return [readArticleText(text, title, source)];
    case 'page':
      return articlesOfPage(text, source, title);
  }
}

function formatOf(text: string, { format = 'auto', path }: ReadOptions): SourceFormat {
  if (format !== 'auto') return format;
  const head = text.slice(0, 400).trimStart();
  if (/^<(?:!doctype html|html|head|body|\?xml|article|div|p)[\s>]/i.test(head) || /\.html?$/i.test(path ?? ''))
    return 'html';
  return head.startsWith('{') && isJsonObject(text) ? 'json-line' : 'page';
}

function isJsonObject(text: string): boolean {
  try {
    return typeof (JSON.parse(text) as { text?: unknown }).text === 'string';
  } catch {
    return false;
  }
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
