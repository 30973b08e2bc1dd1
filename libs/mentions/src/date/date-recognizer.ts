import type { DateValue, Doc, Mention, Recognizer, Sentence } from '@zhengmai/model';
import { dateOfIso } from './calendar.js';
import type { DateContext } from './date-context.js';
import type { DatePhrase, DatePoint } from './date-phrase.js';
import { readDate, startOfDate } from './read-date.js';
import { resolvePhrase } from './resolve-date.js';
import { DATE_TRIGGERS } from './words.js';

const FORWARD = /将|拟|计划|力争|确保|预计|争取|要|须|应当|完成时限/;
const DATELINE_AFTER = /^(?:[^。\n]{0,4}?)[讯电]/;

/** Finds dates and resolves them in text order, each one by what stands before it. Dates inside 《》 belong to the title. */
export const dateRecognizer: Recognizer = {
  type: 'date',
  lexicons: [DATE_TRIGGERS],
  recognize,
};

function recognize(doc: Doc): readonly Mention<'date', DateValue>[] {
  const mentions: Mention<'date', DateValue>[] = [];
  const titles = doc.enclosures.filter(({ kind }) => kind === 'title');
  const story = new Story(doc);
  let done = 0;
  let title = 0;
  for (const hit of doc.hits[DATE_TRIGGERS.name] ?? []) {
    const at = startOfDate(doc.folded, hit.start);
    if (at < done) continue;
    while ((titles[title]?.end ?? Infinity) <= at) title++;
    if ((titles[title]?.start ?? Infinity) <= at) continue;
    const phrase = readDate(doc.folded, at);
    if (!phrase) continue;
    done = phrase.end;
    const value = resolvePhrase(phrase, story.contextAt(phrase));
    if (!value) continue;
    story.remember(phrase, value);
    const { start, end } = phrase;
    mentions.push({ type: 'date', start, end, text: doc.text.slice(start, end), value, rule: ruleOf(phrase) });
  }
  return mentions;
}

/** What the article has said about time so far. */
class Story {
  private sentence = 0;
  private dateline: string | null;
  private previous: { readonly date: string; readonly paragraph: number } | null = null;
  /** The year printed last, and the sentence that prints it. */
  private printed: { readonly year: number; readonly sentence: number } | null = null;

  constructor(private readonly doc: Doc) {
    this.dateline = doc.dateline;
  }

  contextAt({ first, start, end }: DatePhrase): DateContext {
    const sentence = this.sentenceAt(start);
    const { publishedOn } = this.doc.article;
    const holds = this.printed && (publishedOn === null || this.printed.sentence === this.sentence);
    return {
      publishedOn,
      dateline: this.dateline,
      previous: this.previousFor(first, sentence),
      year: holds && this.printed ? this.printed.year : null,
      forward: sentence ? FORWARD.test(clauseAround(this.doc, sentence, { start, end })) : false,
    };
  }

  remember(phrase: DatePhrase, value: DateValue): void {
    if (
      phrase.relation === 'at' &&
      value.precision === 'day' &&
      this.dateline === null &&
      this.isDateline(phrase.end)
    ) {
      this.dateline = value.start;
    }
    if (value.vague) return;
    const { publishedOn } = this.doc.article;
    const told = publishedOn === null || value.start <= publishedOn || value.start.startsWith('-');
    if (value.precision !== 'period' && told) this.previous = { date: value.start, paragraph: this.paragraph };
    // A goal (到2025年) or a bare year of the past does not date the months behind it; 2021年6月 does.
    if (phrase.first.year && phrase.relation !== 'until' && phrase.relation !== 'before')
      this.rememberYear(phrase, value);
  }

  private get paragraph(): number {
    return this.doc.sentences[this.sentence]?.paragraph ?? 0;
  }

  /** A bare day in a new paragraph of a dated text counts from publication again, not from old history. */
  private previousFor({ day, month }: DatePoint, sentence: Sentence | null): string | null {
    const bare = day !== null && 'value' in day && month === null;
    const far = bare && this.doc.article.publishedOn !== null && this.previous?.paragraph !== sentence?.paragraph;
    return far ? null : (this.previous?.date ?? null);
  }

  private rememberYear(phrase: DatePhrase, value: DateValue): void {
    const { year } = dateOfIso(value.start);
    const dated = phrase.first.month !== null || this.doc.article.publishedOn === null;
    if (year !== null && dated) this.printed = { year, sentence: this.sentence };
  }

  private isDateline(end: number): boolean {
    return DATELINE_AFTER.test(this.doc.folded.slice(end, end + 6));
  }

  private sentenceAt(offset: number): Sentence | null {
    const { sentences } = this.doc;
    while ((sentences[this.sentence]?.end ?? Infinity) <= offset) this.sentence++;
    return sentences[this.sentence] ?? null;
  }
}

function clauseAround(doc: Doc, sentence: Sentence, { start, end }: { start: number; end: number }): string {
  const index = sentence.clauses.findIndex((clause) => clause.end >= end);
  const clause = sentence.clauses[index];
  // A date that is a clause of its own (明年3月底前，要…) is governed by the next one.
  const next = sentence.clauses[index + 1];
  const last = clause && next && clause.end - end <= 1 ? next : clause;
  return doc.folded.slice(Math.min(start, clause?.start ?? start), last?.end ?? end);
}

function ruleOf({ first, last }: DatePhrase): string {
  if (last) return 'date/range';
  if (first.vague) return 'date/vague';
  if (first.years) return 'date/plan';
  if (first.months) return 'date/months';
  if (first.week) return 'date/week';
  return first.year && 'value' in first.year ? 'date/full' : 'date/short';
}
