import type { Lexicon } from '@zhengmai/model';
import type { Part } from './date-phrase.js';

const publication = (plus: number): Part => ({ from: 'publication', plus });
const story = (plus: number): Part => ({ from: 'story', plus });

/** Years told from another year. */
export const YEAR_WORDS: ReadonlyMap<string, Part> = new Map([
  ['今年', publication(0)],
  ['本年', publication(0)],
  ['明年', publication(1)],
  ['后年', publication(2)],
  ['去年', publication(-1)],
  ['上年', publication(-1)],
  ['前年', publication(-2)],
  ['当年', story(0)],
  ['同年', story(0)],
  ['次年', story(1)],
  ['翌年', story(1)],
]);

export const MONTH_WORDS: ReadonlyMap<string, Part> = new Map([
  ['本月', publication(0)],
  ['上个月', publication(-1)],
  ['上月', publication(-1)],
  ['下个月', publication(1)],
  ['下月', publication(1)],
  ['当月', story(0)],
  ['次月', story(1)],
]);

export const DAY_WORDS: ReadonlyMap<string, Part> = new Map([
  ['今日', publication(0)],
  ['今天', publication(0)],
  ['今晨', publication(0)],
  ['今晚', publication(0)],
  ['即日', publication(0)],
  ['昨日', publication(-1)],
  ['昨天', publication(-1)],
  ['昨晚', publication(-1)],
  ['前天', publication(-2)],
  ['当日', story(0)],
  ['当天', story(0)],
  ['当晚', story(0)],
  ['同日', story(0)],
  ['次日', story(1)],
  ['翌日', story(1)],
]);

/** A day near publication that the text does not tell. */
export const VAGUE_WORDS: readonly string[] = ['近日', '日前', '近来', '连日来', '近段时间'];

/** Feasts that stand for a date when 前, 期间 or 后 follows: month and day, or the month alone where the moon sets the day. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number] | readonly [season: number]> = new Map([
  ['元旦', [1, 1] as const],
  ['“五一”', [5, 1] as const],
  ['五一', [5, 1] as const],
  ['劳动节', [5, 1] as const],
  ['“七一”', [7, 1] as const],
  ['七一', [7, 1] as const],
  ['国庆', [10, 1] as const],
  ['国庆节', [10, 1] as const],
  ['春节', [2] as const],
  ['除夕', [2] as const],
  ['清明', [4] as const],
  ['清明节', [4] as const],
  ['端午', [6] as const],
  ['端午节', [6] as const],
  ['中秋', [9] as const],
  ['中秋节', [9] as const],
]);

/** Five-year plans by their number: first and last year. */
export const PLAN_YEARS: ReadonlyMap<string, readonly [number, number]> = new Map(
  ['十一五', '十二五', '十三五', '十四五', '十五五'].map((plan, index) => [plan, [2006 + 5 * index, 2010 + 5 * index]]),
);

/** Quarter, half or 前N月 -> its months. */
export const HALVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['上半年', [1, 6] as const],
  ['下半年', [7, 12] as const],
]);

/** Words and characters at which a date may begin, or whose number in front begins one. */
export const DATE_TRIGGERS: Lexicon = {
  name: 'date',
  words: [
    ...['年', '月', '日', '季度', '19', '20', '本周', '这周', '上周', '下周', '前', '头'],
    ...YEAR_WORDS.keys(),
    ...MONTH_WORDS.keys(),
    ...DAY_WORDS.keys(),
    ...VAGUE_WORDS,
    ...FEASTS.keys(),
    ...PLAN_YEARS.keys(),
    ...HALVES.keys(),
  ],
};
