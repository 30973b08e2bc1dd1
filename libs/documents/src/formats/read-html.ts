import { ZhengmaiError, type PageRun, type ReadArticle } from '@zhengmai/model';
import { readArticleText } from '../article/read-article-text.js';
import type { SourceFacts } from '../build-article.js';
import { sliceText, type MappedText } from '../mapped-text.js';
import { isoDate } from '../publication-date.js';
import { alignWithHtml } from './align-html.js';
import { parseDocument, readableHtml, type HtmlDocument } from './html-document.js';
import { paragraphsOfHtml } from './html-paragraphs.js';

/** The article of a web page, without menus and advertisements. Throws BAD_INPUT when the page prints no text. */
export function readHtml(html: string, title: string | null, source: SourceFacts): ReadArticle[] {
  const document = parseDocument(html);
  const heading = headingOf(document);
  const everything = document.body ? paragraphsOfHtml(document.body) : [];
  const readable = readableHtml(document);
  const main = readable.content ? paragraphsOfHtml(readable.content) : [];
  const ownTitle = title ?? heading ?? readable.title;
  const paragraphs = (main.length > 0 ? main : everything).filter(
    (paragraph, index) => index > 1 || paragraph !== ownTitle?.trim(),
  );
  if (paragraphs.length === 0)
    throw new ZhengmaiError('BAD_INPUT', 'the page prints no text', 'Give an HTML page with an article.');
  const text = alignWithHtml(paragraphs, html);
  const date = readable.publishedTime ? isoDate(readable.publishedTime) : null;
  const read = readArticleText(text.text, ownTitle, {
    ...source,
    masthead: { publication: readable.siteName || null, publishedOn: date },
  });
  return [{ ...read, pageMap: composed(read.pageMap, text) }];
}

/** The first heading that stands alone on its level, before Readability takes the page apart. */
function headingOf(document: HtmlDocument): string | null {
  return document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

/** A map into the paragraphs made a map into the source that they came from. */
function composed(runs: readonly PageRun[], text: MappedText): PageRun[] {
  return runs.flatMap(({ at, from, length }) =>
    sliceText(text, from, from + length).runs.map((run) => ({ ...run, at: run.at + at })),
  );
}
