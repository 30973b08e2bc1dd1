import type { DateValue } from '@zhengmai/model';
import { dateOfIso, plusDays, plusMonths, weekdayOf, type CalendarDate } from './calendar.js';
import type { DateContext } from './date-context.js';
import type { DatePoint, Part } from './date-phrase.js';

/** A point of time made absolute; the parts that nothing tells are null. */
export interface ResolvedPoint {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly precision: DateValue['precision'];
  readonly inferred: boolean;
}

/** What a printed point means in its context; null when it says nothing there (今年 in an undated text). */
export function resolvePoint(point: DatePoint, context: DateContext): ResolvedPoint | null {
  if (point.years)
    return period({ year: point.years[0], month: null, day: null }, { year: point.years[1], month: null, day: null });
  if (point.week) return resolveWeek(point.week, context);
  if (point.day && 'from' in point.day) return relativeDay(point, point.day, context);
  if (point.month && 'from' in point.month) return relativeMonth(point, point.month, context);
  if (point.season !== null) return seasonOf(point, context);
  const month = point.month?.value ?? point.months?.[1] ?? null;
  if (point.day && month === null) return bareDay(point, context);
  const year = point.year ? yearOf(point.year, context) : month === null ? null : inferYear(month, context);
  const inferred = !point.year || 'from' in point.year;
  if (point.months) return monthsOf(point.months, year, inferred);
  const date = { year, month, day: point.day?.value ?? null };
  return year === null && month === null ? null : single(date, { inferred, hour: point.hour });
}

/**
 * The year of a month printed without one. A month far ahead in a report is last year's (12月 in a paper of January);
 * far behind, where the clause looks forward, it is next year's.
 */
export function inferYear(month: number, context: DateContext): number | null {
  if (context.year !== null) return context.year;
  const published = dateOfIso(context.publishedOn ?? '');
  if (published.year === null || published.month === null) return published.year;
  const ahead = month - published.month;
  if (!context.forward && ahead > 6) return published.year - 1;
  if (context.forward && ahead < -4) return published.year + 1;
  return published.year;
}

/** A feast that the moon sets: its year, which the month it falls in tells. */
function seasonOf(point: DatePoint, context: DateContext): ResolvedPoint | null {
  const year = point.year ? yearOf(point.year, context) : inferYear(point.season ?? 1, context);
  return year === null ? null : single({ year, month: null, day: null }, { inferred: !point.year, hour: false });
}

function yearOf(part: Part, context: DateContext): number | null {
  if ('value' in part) return part.value;
  const published = dateOfIso(context.publishedOn ?? '').year ?? context.year;
  const story = dateOfIso(context.previous ?? '').year;
  const base = part.from === 'story' ? (story ?? published) : published;
  return base === null ? null : base + part.plus;
}

function monthsOf([from, to]: readonly [number, number], year: number | null, inferred: boolean): ResolvedPoint {
  const precision = to - from === 5 ? 'half' : to - from === 2 && to % 3 === 0 ? 'quarter' : 'period';
  return { start: { year, month: from, day: null }, end: { year, month: to, day: null }, precision, inferred };
}

function relativeDay(
  point: DatePoint,
  part: Exclude<Part, { value: number }>,
  context: DateContext,
): ResolvedPoint | null {
  const story = dateOfIso(context.previous ?? '');
  if (part.from === 'story' && part.plus !== 0 && story.day === null) return null;
  const today = dateOfIso(context.dateline ?? context.publishedOn ?? '');
  const base = part.from === 'story' && story.day !== null ? story : today;
  const date = part.plus === 0 && base.day !== null ? base : plusDays(base, part.plus);
  return date && single(date, { inferred: true, hour: point.hour });
}

function relativeMonth(
  point: DatePoint,
  part: Exclude<Part, { value: number }>,
  context: DateContext,
): ResolvedPoint | null {
  const story = dateOfIso(context.previous ?? '');
  const published = dateOfIso(context.publishedOn ?? '');
  const month = plusMonths(part.from === 'story' && story.month !== null ? story : published, part.plus);
  return month && single({ ...month, day: dayOf(point) }, { inferred: true, hour: point.hour });
}

/** A day alone belongs to the month of the date before it, else to that of publication, or the one before when it is yet to come. */
function bareDay(point: DatePoint, context: DateContext): ResolvedPoint | null {
  const day = dayOf(point);
  const story = dateOfIso(context.previous ?? '');
  if (story.month !== null) return single({ ...story, day }, { inferred: true, hour: point.hour });
  const published = dateOfIso(context.publishedOn ?? '');
  const past = !context.forward && day !== null && published.day !== null && day > published.day;
  const month = plusMonths(published, past ? -1 : 0);
  return month && single({ ...month, day }, { inferred: true, hour: point.hour });
}

function dayOf(point: DatePoint): number | null {
  return point.day && 'value' in point.day ? point.day.value : null;
}

function resolveWeek(week: NonNullable<DatePoint['week']>, context: DateContext): ResolvedPoint | null {
  const published = dateOfIso(context.publishedOn ?? '');
  const weekday = weekdayOf(published);
  if (weekday === null) return null;
  const monday = 1 - weekday + 7 * week.plus;
  const start = plusDays(published, monday + (week.weekday ?? 1) - 1);
  const end = plusDays(published, monday + (week.weekday ?? 7) - 1);
  if (!start || !end) return null;
  return week.weekday === null
    ? { ...period(start, end), inferred: true }
    : single(start, { inferred: true, hour: false });
}

function period(start: CalendarDate, end: CalendarDate): ResolvedPoint {
  return { start, end, precision: 'period', inferred: false };
}

function single(date: CalendarDate, { inferred, hour }: { inferred: boolean; hour: boolean }): ResolvedPoint {
  const precision = date.day !== null ? (hour ? 'hour' : 'day') : date.month !== null ? 'month' : 'year';
  return { start: date, end: date, precision, inferred };
}
