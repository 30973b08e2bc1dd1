import type { ReadArticle } from '@zhengmai/model';
import { buildArticle, type SourceFacts } from '../build-article.js';
import { textOfPage, trimText, withoutMarkup, type MappedText } from '../mapped-text.js';
import { readLeadingMatter } from './leading-matter.js';
import { readTrailingMatter } from './trailing-matter.js';

/** A text that is one article: only its head and its tail are cut, nothing is taken out of the middle. */
export function readArticleText(text: string, title: string | null, source: SourceFacts): ReadArticle {
  const tail = readTrailingMatter(text);
  const lead = readLeadingMatter(text);
  const bodyStart = Math.min(lead.bodyStart, tail.end);
  const paragraphs = [
    ...paragraphsOf(text, lead.start, Math.min(lead.headEnd, tail.end)),
    ...paragraphsOf(text, bodyStart, tail.end),
  ];
  return buildArticle(
    {
      title: title?.trim() || null,
      kicker: null,
      subtitle: null,
      paragraphs: paragraphs.length > 0 ? paragraphs : paragraphsOf(text, 0, text.length),
      bylines: [...(lead.tag?.bylines ?? []), ...tail.bylines],
      publication: lead.tag?.publication ?? tail.publication,
      dateline: lead.tag?.date ?? null,
      ordinal: 1,
      issues: [],
    },
    source,
  );
}

function paragraphsOf(text: string, start: number, end: number): MappedText[] {
  const paragraphs: MappedText[] = [];
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const paragraph = withoutMarkup(trimText(textOfPage(text, at, stop)));
    if (paragraph.text !== '') paragraphs.push(paragraph);
    at = stop + 1;
  }
  return paragraphs;
}
