import type { ReadArticle } from '@zhengmai/model';
import { readArticleText } from '../article/read-article-text.js';
import type { SourceFacts } from '../build-article.js';
import { isoDate } from '../publication-date.js';
import { parseJsonLine } from './json-line.js';

/** One JSON line is one article and is never split; what it says of itself goes before the options. */
export function readJsonLine(line: string, title: string | null, source: SourceFacts): ReadArticle {
  const record = parseJsonLine(line);
  const date = record.date === null ? null : isoDate(record.date);
  const read = readArticleText(record.text, record.title ?? title, {
    ...source,
    path: record.path ?? source.path,
    id: record.id ?? source.id,
    collection: record.source ?? source.collection,
    date: date ?? source.date,
  });
  if (record.date === null || date !== null) return read;
  const issue = { code: 'unread_date', message: `“${record.date}” is no date of publication`, start: 0, end: 0 };
  return { ...read, issues: [...read.issues, issue] };
}
