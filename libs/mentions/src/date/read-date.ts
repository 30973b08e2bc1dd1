import type { DateValue } from '@zhengmai/model';
import type { DatePhrase, DatePoint } from './date-phrase.js';
import { readBareDay, readPoint } from './read-point.js';
import { Reader } from './reader.js';

const RANGE_MARK = / ?(?:至(?!今)|到|—{1,2}|-|~|–) ?/y;
const AFTER: readonly { readonly words: RegExp; readonly relation: DateValue['relation'] }[] = [
  { words: /(?:之|以)?前(?![往来夕后述期沿不者移进行])/y, relation: 'before' },
  { words: /为?止/y, relation: 'until' },
  {
    words: /正?式?起(?![草义诉来点步到飞跑降底价])|开始|以来|至今|[之以]后|后(?![续勤来备期者台方天])|来(?=，|,)/y,
    relation: 'from',
  },
];
const BEFORE: readonly { readonly words: RegExp; readonly relation: DateValue['relation'] }[] = [
  { words: /(?:截至|截止到?)$/, relation: 'until' },
  { words: /(?:^|[^达来收接看得感找签遇])到$|(?:^|[^甚乃以直])至$/, relation: 'until' },
  { words: /[自从]$/, relation: 'from' },
];
/** 每年6月, 每月20日 come again and again: no date. */
const REPEATED = /[每历逐](?:个?[年月周])?$/;
/** What a bare day stands behind: 2日下午, （2日）, 于2日, 1日、2日; or any word but these, when what happened follows: 记者29日从. */
const BARE_DAY_AFTER = /(?:^|[\s,。;、:(于在和及])$/;
const NO_BARE_DAY_AFTER = /[第近前每个连共约余期过至满续用达\d.]$/;
const HAPPENED = /\d{1,2}日(?:[从在获召举发表主宣介出会上下晚凌说讯电]|午)/y;
const PLAN = /^十[一二三四五]五”/;

/** Where the date that a trigger at `at` wakes begins: at the trigger, or at the number or range in front of its unit. */
export function startOfDate(text: string, at: number): number {
  if (text[at - 1] === '“' && PLAN.test(text.slice(at, at + 4))) return at - 1;
  const start = startOfNumber(text, at);
  if (start === at) return at;
  const mark = /(?:至|到|—{1,2}|-|~|–)$/.exec(text.slice(Math.max(0, start - 2), start));
  const first = mark ? startOfNumber(text, start - mark[0].length) : start;
  return mark && first < start - mark[0].length ? first : start;
}

/** Reads one date or range that begins at `at`, with the words around it that limit it; null when none begins there. */
export function readDate(text: string, at: number): DatePhrase | null {
  const reader = new Reader(text, at);
  if (/[\d.·]/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '')) return null;
  const before = text.slice(Math.max(0, at - 4), at);
  if (REPEATED.test(before)) return null;
  const first = readPoint(reader) ?? (mayBeDay(text, at) ? readBareDay(reader) : null);
  if (!first) return null;
  const last = readLast(reader);
  const after = AFTER.find(({ words }) => reader.take(words));
  const limit = BEFORE.find(({ words }) => words.test(before));
  const prefix = limit && !(last && limit.relation === 'from') ? (limit.words.exec(before)?.[0] ?? '') : '';
  const relation = after?.relation ?? (last ? 'range' : (limit?.relation ?? 'at'));
  const limited = relation === 'before' || relation === 'until';
  return {
    first,
    last,
    relation,
    ahead: limited && !prefix.startsWith('截'),
    start: at - (prefix.startsWith('截') ? prefix.length : Math.min(1, prefix.length)),
    end: reader.at,
  };
}

function mayBeDay(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (BARE_DAY_AFTER.test(before)) return true;
  HAPPENED.lastIndex = at;
  return !NO_BARE_DAY_AFTER.test(before) && HAPPENED.test(text);
}

function readLast(reader: Reader): DatePoint | null {
  const start = reader.at;
  const last = reader.take(RANGE_MARK) ? (readPoint(reader) ?? readBareDay(reader)) : null;
  if (!last) reader.at = start;
  return last;
}

function startOfNumber(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && /[\d〇零○O一二三四五六七八九十第]/.test(text[start - 1] as string)) start--;
  return start;
}
