import type { Basis } from '@zhengmai/model';

export interface DatedBy {
  readonly publishedOn: string | null;
  readonly basis: Basis | null;
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const LOOSE = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?(?:(?:[-/.]|(?<=月))\s?(\d{1,2})\s?日?)?(?:[T\s].*)?$/;

/** A supplied date as ISO, or null when it is none or there is no such day: 2021-06-04, 20210604, 2021/6/4, 2021年6月4日, 2021-06-04T08:00:00. */
export function isoDate(printed: string): string | null {
  const text = printed.trim();
  if (ISO.test(text)) return isDay(text) ? text : null;
  const match = COMPACT.exec(text) ?? LOOSE.exec(text);
  if (!match) return null;
  const date = [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return isDay(date) ? date : null;
}

/** Date.parse takes 2021-02-30 for 2 March: the day has to come back as it was. */
function isDay(date: string): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
}

/** A dateline such as 8月24日 or 2023年8月17日; `--08-24` when it prints no year, null when it prints no month. */
export function datelineDate(printed: string): string | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(printed);
  if (!match) return null;
  const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  return match[1] ? `${match[1]}-${day}` : `--${day}`;
}

export interface DateClues {
  readonly supplied: string | null;
  readonly masthead: string | null;
  readonly dateline: string | null;
}

/** The publication date as supplied, else as the masthead prints it, else the dateline's day. */
export function publicationDate({ supplied, masthead, dateline }: DateClues): DatedBy {
  if (supplied !== null) return { publishedOn: supplied, basis: { how: 'stated', from: 'metadata' } };
  if (masthead !== null) return { publishedOn: masthead, basis: { how: 'stated', from: 'masthead' } };
  const day = dateline === null ? null : datelineDate(dateline);
  return day === null
    ? { publishedOn: null, basis: null }
    : { publishedOn: day, basis: { how: 'inferred', from: `dateline ${dateline ?? ''}` } };
}

/** The dateline's day with its year: the one printed, else the last in which that day is not after publication. */
export function datelineOf(printed: string | null, publishedOn: string | null): string | null {
  const day = printed === null ? null : datelineDate(printed);
  if (!day?.startsWith('--') || !publishedOn || !/^\d{4}-\d\d-\d\d$/.test(publishedOn)) return day;
  const year = Number(publishedOn.slice(0, 4));
  return `${day.slice(2) <= publishedOn.slice(5) ? year : year - 1}-${day.slice(2)}`;
}
