import type { DateValue } from '@zhengmai/model';

/** A number as printed, or one counted from another date: 明年 is publication + 1, 次年 is the story's year + 1. */
export type Part = { readonly value: number } | { readonly from: 'publication' | 'story'; readonly plus: number };

/** One date as printed, part by part, before any context. */
export interface DatePoint {
  readonly year: Part | null;
  readonly month: Part | null;
  readonly day: Part | null;
  /** First and last month of a half, a quarter, 前5个月. */
  readonly months: readonly [number, number] | null;
  /** Several whole years: “十四五”期间. */
  readonly years: readonly [number, number] | null;
  /** 本周, 上周五: weeks from that of publication, and the weekday (1 to 7) or null. */
  readonly week: { readonly plus: number; readonly weekday: number | null } | null;
  /** The month about which a feast falls that the moon sets: 春节 is 2. */
  readonly season: number | null;
  readonly hour: boolean;
  /** The text does not tell the day: 近日, 春节前. */
  readonly vague: boolean;
}

export const EMPTY_POINT: DatePoint = {
  year: null,
  month: null,
  day: null,
  months: null,
  years: null,
  week: null,
  season: null,
  hour: false,
  vague: false,
};

/** A date or range as printed, with the words that limit it; offsets in the text that was read. */
export interface DatePhrase {
  readonly first: DatePoint;
  readonly last: DatePoint | null;
  readonly relation: DateValue['relation'];
  /** The words set an end that is still to come (6月30日前, 到年底); 截至 looks back. */
  readonly ahead: boolean;
  readonly start: number;
  readonly end: number;
}
