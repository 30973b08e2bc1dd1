import type { Article, DateValue, MeetingValue, Mention, Reading } from '@zhengmai/model';

const WHOLE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** A history column is headed by the day of which it tells (1950年12月21日): that is the event's date. */
export function withTitleDate(article: Article): Article {
  const match = WHOLE_DATE.exec(article.title?.trim() ?? '');
  if (!match || article.eventDate) return article;
  const [, year = '', month = '', day = ''] = match;
  const eventDate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { ...article, eventDate, basis: { ...article.basis, eventDate: { how: 'stated', from: 'title' } } };
}

/** The event's date: what the paper prints of it, else the first meeting's day, else the first day that the lead names. */
export function withEventDate(reading: Reading): Reading {
  const { article } = reading.doc;
  if (article.eventDate) return reading;
  const found = meetingDay(reading.mentions) ?? leadDay(reading);
  if (!found) return reading;
  const basis = { ...article.basis, eventDate: { how: found.how, from: found.from } };
  return { ...reading, doc: { ...reading.doc, article: { ...article, eventDate: found.date, basis } } };
}

interface Found {
  readonly date: string;
  readonly how: 'stated' | 'inferred';
  readonly from: string;
}

function meetingDay(mentions: readonly Mention[]): Found | null {
  for (const { type, value } of mentions) {
    if (type !== 'meeting') continue;
    const { date, dateBasis, held } = value as MeetingValue;
    if (date && held) return { date, how: dateBasis?.how ?? 'inferred', from: dateBasis?.from ?? 'meeting' };
  }
  return null;
}

/** Days named in the first two sentences. */
function leadDay({ doc, mentions }: Reading): Found | null {
  const lead = doc.sentences[1]?.end ?? doc.sentences[0]?.end ?? 0;
  for (const { type, text, value, end } of mentions) {
    if (end > lead) return null;
    const { start, relation, precision, basis, vague } = value as DateValue;
    if (type !== 'date' || relation !== 'at' || !/^(?:hour|day|month)$/.test(precision)) continue;
    if (isToCome(text, start, doc.article.publishedOn)) continue;
    return { date: start, how: vague ? 'inferred' : basis, from: text };
  }
  return null;
}

/** 明年3月份 in an order, or a day behind publication, is no day of the event. */
function isToCome(printed: string, start: string, publishedOn: string | null): boolean {
  if (/^(?:明|后年|来年|下)/.test(printed)) return true;
  const whole = publishedOn !== null && !start.startsWith('-') && !publishedOn.startsWith('-');
  return whole && start > publishedOn;
}
