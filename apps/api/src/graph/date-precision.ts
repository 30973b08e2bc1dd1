import { registerEnumType } from '@nestjs/graphql';
import { isGiven } from './given.js';
import { described, enumOf, knownOr } from './enum-of.js';

export const DatePrecisionEnum = enumOf(['hour', 'day', 'month', 'quarter', 'half', 'year', 'period'] as const);
export type DatePrecision = (typeof DatePrecisionEnum)[string];

const WORDS: Readonly<Record<DatePrecision, string>> = {
  hour: 'To the hour. 到小时。',
  day: 'To the day. 到日。',
  month: 'To the month. 到月。',
  quarter: 'To the quarter. 到季度。',
  half: 'To the half-year. 到半年。',
  year: 'To the year. 到年。',
  period: 'A longer period. 更长的时期。',
};

registerEnumType(DatePrecisionEnum, {
  name: 'DatePrecision',
  description: 'How exactly a date is known. 日期精确到什么程度。',
  valuesMap: described(DatePrecisionEnum, (value) => WORDS[value]),
});

/** What the node itself says, else what the form of its ISO date says (`2021-06`, `--06-02`). */
export function datePrecision(date: string | null | undefined, stated: unknown): DatePrecision | null {
  if (!isGiven(date)) return null;
  const parts = date.replace(/^--/, 'YYYY-').split('-').length;
  return knownOr(DatePrecisionEnum, stated, (['year', 'month', 'day'] as const)[parts - 1] ?? 'day');
}
