import type { DateValue } from '@zhengmai/model';
import { exists, isoOf, type CalendarDate } from './calendar.js';
import { NO_CONTEXT, type DateContext } from './date-context.js';
import type { DatePhrase, DatePoint } from './date-phrase.js';
import { readDate, startOfDate } from './read-date.js';
import { inferYear, resolvePoint, type ResolvedPoint } from './resolve-point.js';

/** The first date of a text (half-width figures) in its context: `resolveDate('6月30日前', {...})`; null when it has none. */
export function resolveDate(text: string, context: Partial<DateContext> = {}): DateValue | null {
  for (let at = 0; at < text.length; at++) {
    const phrase = readDate(text, startOfDate(text, at));
    if (phrase) return resolvePhrase(phrase, { ...NO_CONTEXT, ...context });
  }
  return null;
}

/** What a phrase means in its context; null for a day that no calendar has, or when nothing tells it. */
export function resolvePhrase(phrase: DatePhrase, context: DateContext): DateValue | null {
  const looking = { ...context, forward: context.forward || phrase.ahead };
  const found = phrase.last ? resolveRange(phrase, phrase.last, looking) : resolvePoint(phrase.first, looking);
  if (!found || !exists(found.start) || !exists(found.end)) return null;
  const start = isoOf(found.start);
  const end = isoOf(found.end);
  if (start === null || end === null) return null;
  return {
    start,
    end,
    precision: found.precision,
    relation: phrase.relation,
    vague: phrase.first.vague,
    basis: found.inferred ? 'inferred' : 'stated',
  };
}

function resolveRange(phrase: DatePhrase, last: DatePoint, context: DateContext): ResolvedPoint | null {
  const year = phrase.first.year || last.year ? context.year : yearOfRange(phrase.first, last, context);
  const from = resolvePoint(phrase.first, { ...context, year });
  if (!from) return null;
  const to = resolvePoint(inherit(last, from.start), {
    ...context,
    year: from.start.year,
    previous: isoOf(from.start),
  });
  if (!to) return null;
  const end = follows(from.start, to.end) ? to.end : nextYear(to.end);
  return {
    start: from.start,
    end,
    precision: from.precision,
    inferred: from.inferred || (last.year === null && from.inferred),
  };
}

/** The year is that of the range's end (1至12月 in a paper of January was last year), unless the range runs over a new year. */
function yearOfRange(first: DatePoint, last: DatePoint, context: DateContext): number | null {
  const from = valueOf(first.month);
  const to = valueOf(last.month);
  if (from === null || to === null) return context.year;
  return inferYear(from <= to ? to : from, context);
}

/** 6月10日至30日: the end takes over what only the beginning prints. */
function inherit(last: DatePoint, first: CalendarDate): DatePoint {
  const month = last.month ?? (last.day && 'value' in last.day && first.month !== null ? { value: first.month } : null);
  const year = last.year ?? (first.year !== null && (month || last.months) ? { value: first.year } : null);
  return { ...last, month, year };
}

function follows(from: CalendarDate, to: CalendarDate): boolean {
  if (from.year === null || to.year === null || from.year !== to.year) return true;
  return (
    (to.month ?? 12) > (from.month ?? 1) ||
    ((to.month ?? 12) === (from.month ?? 1) && (to.day ?? 31) >= (from.day ?? 1))
  );
}

function nextYear(date: CalendarDate): CalendarDate {
  return { ...date, year: date.year === null ? null : date.year + 1 };
}

function valueOf(part: DatePoint['month']): number | null {
  return part && 'value' in part ? part.value : null;
}
