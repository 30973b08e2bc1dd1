import { EMPTY_POINT, type DatePoint, type Part } from './date-phrase.js';
import { numeralOf } from './numeral.js';
import type { Reader } from './reader.js';
import { DAY_WORDS, FEASTS, HALVES, MONTH_WORDS, PLAN_YEARS, VAGUE_WORDS, YEAR_WORDS } from './words.js';

// A number without its unit counts where a range follows that has it: 2021—2025年, 5至6月份, 6月10-12日.
const YEAR =
  /((?:1[89]|20)\d\d|[一二][〇零○O一二三四五六七八九]{3})(?:年(?!历史|文明|前)度?|(?= ?(?:至|到|—{1,2}|-|~|–) ?\d{4}年))/y;
const MONTH =
  /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月(?!龄)份?|(?= ?(?:至|到|—{1,2}|-|~|–) ?(?:1[0-2]|[1-9])月))/y;
const DAY =
  /(\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:[日号]|(?= ?(?:至|到|—{1,2}|-|~|–) ?\d{1,2}日))/y;
const BARE_DAY = /(\d{1,2})(?:日|(?= ?(?:至|到|—{1,2}|-|~|–) ?\d{1,2}日))(?!内|均|间|游|常|期|产|益|志|报|程|龄|后)/y;
const NUMERIC = /((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const MONTH_EDGE = /[上中下]旬|[底末](?!线|数|座)|初(?!步|中|级|心|期|始|试|审|次|赛|选)/y;
const YEAR_EDGE = /年?(?:([底末](?!线|数|座))|(初(?!步|中|级|心|期|始|试|审|次|赛|选))|内)/y;
const BARE_YEAR_EDGE = /年(?:([底末](?!线|数|座))|(初(?!步|中|级|心|期|始|试|审|次|赛|选))|内)/y;
const BARE_MONTH_EDGE = /(?<![正腊冬个])月(?:底|末|初|内)/y;
const QUARTER = /第?([一二三四1-4])季度[末初]?/y;
const FIRST_MONTHS = /[前头](?:(\d{1,2}|十[一二]?|[一二两三四五六七八九])个?月|([二两三23])个?季度)(?!前|后|内)/y;
const HOUR =
  /(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|夜里|晚|早)?(?:(\d{1,2})(?:[时点](?!间|代)|:(?=\d\d))(?:\d{1,2}分?|许|整|半)?)?/y;
const NO_DAY = /的(?!上午|下午)|头条|中国/y;
const WEEK = /([本这上下])周(?!边|期|年|刊|转|围|知|全|密|到|长|岁|末)([一二三四五六日天])?/y;
const WEEKS: Readonly<Record<string, number>> = { 本: 0, 这: 0, 上: -1, 下: 1 };
const PLAN_CLOSE = /”?(?=期间|时期|以来|末)(?:期间|时期|末期?)?/y;
const FEAST_AROUND = /(?=期间|假期|前|后|之前|之后)(?:期间|假期)?/y;

/** The date that begins at the reader's place, or null (then the reader has not moved). */
export function readPoint(reader: Reader): DatePoint | null {
  const start = reader.at;
  const point =
    readNumeric(reader) ??
    readWeek(reader) ??
    readVague(reader) ??
    readPlan(reader) ??
    readFeast(reader) ??
    readParts(reader);
  if (!point) reader.at = start;
  return point;
}

/** A day without its month (2日下午, 至30日): only the caller knows whether one may stand here. */
export function readBareDay(reader: Reader): DatePoint | null {
  const match = reader.take(BARE_DAY);
  return match ? { ...EMPTY_POINT, day: printed(match[1]), hour: readHour(reader) } : null;
}

function readNumeric(reader: Reader): DatePoint | null {
  const match = reader.take(NUMERIC);
  return match ? { ...EMPTY_POINT, year: printed(match[1]), month: printed(match[3]), day: printed(match[4]) } : null;
}

function readWeek(reader: Reader): DatePoint | null {
  const match = reader.take(WEEK);
  if (!match) return null;
  const weekday = match[2] ? '一二三四五六日天'.indexOf(match[2]) + 1 : null;
  const week = { plus: WEEKS[match[1] as string] ?? 0, weekday: weekday === 8 ? 7 : weekday };
  return { ...EMPTY_POINT, week, hour: readHour(reader) };
}

function readVague(reader: Reader): DatePoint | null {
  const word = VAGUE_WORDS.find((candidate) => reader.text.startsWith(candidate, reader.at));
  if (!word) return null;
  reader.at += word.length;
  return { ...EMPTY_POINT, month: { from: 'publication', plus: 0 }, vague: true };
}

function readPlan(reader: Reader): DatePoint | null {
  if (reader.text[reader.at] === '“') reader.at++;
  const years = reader.takeWord(PLAN_YEARS);
  const close = years && reader.take(PLAN_CLOSE);
  if (!years || !close) return null;
  if (close[0].includes('末')) return { ...EMPTY_POINT, year: { value: years[1] } };
  return { ...EMPTY_POINT, years };
}

function readFeast(reader: Reader): DatePoint | null {
  const start = reader.at;
  const year = readYear(reader);
  const feast = reader.takeWord(FEASTS);
  if (feast === undefined || !reader.take(FEAST_AROUND)) {
    reader.at = start;
    return null;
  }
  const [month, day] = feast;
  if (day === undefined) return { ...EMPTY_POINT, year, season: month, vague: true };
  return { ...EMPTY_POINT, year, month: { value: month }, day: { value: day } };
}

function readParts(reader: Reader): DatePoint | null {
  const start = reader.at;
  const year = readYear(reader);
  const months = readMonths(reader);
  if (months) return { ...EMPTY_POINT, year, months };
  const edge = readYearEdge(reader, year);
  if (edge) return edge;
  const month = readMonth(reader);
  const day = month ? (readMonthEdge(reader) ? null : readDay(reader)) : year ? null : readDayWord(reader);
  if (reader.at === start) return null;
  return { ...EMPTY_POINT, year, month, day, hour: day ? readHour(reader) : false };
}

function readYear(reader: Reader): Part | null {
  const match = reader.take(YEAR);
  if (match) return printed(match[1]);
  const word = reader.takeWord(YEAR_WORDS);
  if (!word) return null;
  if (reader.text[reader.at] === '度') reader.at++;
  return word;
}

/** 上半年, 二季度, 前5个月 as first and last month. */
function readMonths(reader: Reader): readonly [number, number] | null {
  const half = reader.takeWord(HALVES);
  if (half) return half;
  const quarter = reader.take(QUARTER);
  if (quarter) {
    const last = numeralOf(quarter[1] as string) * 3;
    return [last - 2, last];
  }
  const match = reader.take(FIRST_MONTHS);
  if (!match) return null;
  const count = numeralOf((match[1] ?? match[2] ?? '').replace('两', '二')) * (match[2] ? 3 : 1);
  return count <= 12 ? [1, count] : null;
}

/** 2025年底, 年初, 年内: the last month, the first, the year. */
function readYearEdge(reader: Reader, year: Part | null): DatePoint | null {
  const match = reader.take(year ? YEAR_EDGE : BARE_YEAR_EDGE);
  if (!match) return null;
  const month = match[1] ? { value: 12 } : match[2] ? { value: 1 } : null;
  return { ...EMPTY_POINT, year: year ?? { from: 'publication', plus: 0 }, month };
}

function readMonth(reader: Reader): Part | null {
  const match = reader.take(MONTH);
  if (match) return printed(match[1]);
  const word = reader.takeWord(MONTH_WORDS);
  if (word) return word;
  const start = reader.at;
  if (!reader.take(BARE_MONTH_EDGE)) return null;
  reader.at = start + 1;
  return { from: 'publication', plus: 0 };
}

function readMonthEdge(reader: Reader): boolean {
  if (reader.take(MONTH_EDGE)) return true;
  if (reader.text[reader.at] !== '内') return false;
  reader.at++;
  return true;
}

function readDay(reader: Reader): Part | null {
  const match = reader.take(DAY);
  return match ? printed(match[1]) : null;
}

/** 今日 and its like; 今天的中国, 今日头条 tell no day. */
function readDayWord(reader: Reader): Part | null {
  const start = reader.at;
  const day = reader.takeWord(DAY_WORDS);
  if (day && !reader.take(NO_DAY)) return day;
  reader.at = start;
  return null;
}

function readHour(reader: Reader): boolean {
  return reader.take(HOUR)?.[1] !== undefined;
}

function printed(number: string | undefined): Part {
  return { value: numeralOf(number ?? '') };
}
