import type { Issue, Locale, ReadArticle } from '@zhengmai/model';
import { buildArticle, type ArticleParts, type SourceFacts } from '../build-article.js';
import { contentLocale } from '../locale/content-locale.js';
import { locale } from '../locale/locale-of.js';
import { EMPTY_TEXT, pageSpan } from '../mapped-text.js';
import { headWordsOf, isTorn, wordsOf, type Draft } from './draft.js';
import { readMasthead } from './furniture.js';
import { headlinesOf } from './headlines.js';
import { draftsOfPage } from './read-page-text.js';
import type { Unit } from './units.js';

/** A page of plain text as articles. */
export function articlesOfPage(page: string, source: SourceFacts, title: string | null): ReadArticle[] {
  const { drafts, furniture } = draftsOfPage(page);
  const facts: SourceFacts = { ...source, masthead: mastheadOf(furniture), pageLocale: pageLocaleOf(drafts, source) };
  const loose = looseIssues(drafts, furniture);
  const parts = drafts
    .map((draft, index) => partsOf(draft, index, loose.get(draft) ?? []))
    .map((part) => (drafts.length === 1 && title !== null ? { ...part, title } : part));
  return parts.map((part) => buildArticle(part, facts));
}

function partsOf(draft: Draft, index: number, loose: readonly Issue[]): ArticleParts {
  return {
    ...headlinesOf(draft),
    paragraphs: draft.body.map((unit) => unit.body).filter((body) => body.text !== ''),
    bylines: draft.bylines,
    publication: draft.publication,
    dateline: draft.dateline,
    ordinal: index + 1,
    issues: [...issuesOf(draft), ...loose],
  };
}

function mastheadOf(furniture: readonly Unit[]): SourceFacts['masthead'] {
  let masthead: SourceFacts['masthead'] = { publication: null, publishedOn: null };
  for (const { body } of furniture) {
    const read = readMasthead(body.text);
    masthead = {
      publication: masthead.publication ?? read.publication,
      publishedOn: masthead.publishedOn ?? read.publishedOn,
    };
  }
  return masthead;
}

/** A page of several articles is one paper's: they speak for its place together. */
function pageLocaleOf(drafts: readonly Draft[], source: SourceFacts): Locale | null {
  if (drafts.length < 2 || source.locale !== null) return null;
  const words = drafts.map((draft) => `${headWordsOf(draft)}\n${wordsOf(draft).slice(0, 400)}`).join('\n');
  const content = contentLocale('', words.slice(0, 6000));
  return content ? locale(content.place, `content of the page: ${content.from}`) : null;
}

function issuesOf(draft: Draft): Issue[] {
  const issues = draft.notes.map(({ code, message, words }) => pageIssue(code, message, words));
  const text = draft.body.map((unit) => unit.body.text).join('\n');
  if (isTorn(draft))
    issues.push({
      code: 'torn_text',
      message: 'the text stops inside a sentence',
      start: Math.max(0, text.length - 12),
      end: text.length,
    });
  if (draft.orphan)
    issues.push({
      code: 'orphan_fragment',
      message: 'no headline, byline or article was found for this text',
      start: 0,
      end: text.length,
    });
  return issues;
}

/** What belongs to no article is told on the one that stands before it, or on the first. */
function looseIssues(drafts: readonly Draft[], furniture: readonly Unit[]): ReadonlyMap<Draft, readonly Issue[]> {
  const issues = new Map<Draft, Issue[]>();
  const starts = drafts.map((draft) => pageSpan((draft.heads[0] ?? draft.body[0])?.body ?? EMPTY_TEXT).start);
  for (const { body } of furniture) {
    const { start } = pageSpan(body);
    const draft =
      drafts[
        Math.max(
          0,
          starts.findLastIndex((from) => from <= start),
        )
      ];
    if (draft)
      issues.set(draft, [...(issues.get(draft) ?? []), pageIssue('page_furniture', 'belongs to no article', body)]);
  }
  return issues;
}

function pageIssue(code: string, message: string, words: Unit['body']): Issue {
  const { start, end } = pageSpan(words);
  return {
    code,
    message: `${message}: page offsets ${String(start)} to ${String(end)} “${words.text.slice(0, 40)}”`,
    start: 0,
    end: 0,
  };
}
