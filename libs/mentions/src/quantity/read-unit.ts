import { UNITS, UNITS_BY_FIRST, type UnitKind } from './units.js';

/** What stands behind a number: scale, unit, and the 余 or 多 between them. */
export interface PrintedUnit {
  /** With its scale, as printed: 万剂次; 余 and 多 are dropped. */
  readonly unit: string;
  /** Without its scale: 剂次. */
  readonly base: string;
  readonly scale: number;
  readonly kind: UnitKind;
  /** 余, 多 or 来 is printed. */
  readonly more: boolean;
  readonly end: number;
}

const SCALE = /(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)/y;
const MORE = /[余多]|来(?=[个名家户万亿])|几(?=[个名家户万亿])/y;
const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** 元/吨, 人次/日: what it is counted by. */
const RATE = /\/(?:[\u4e00-\u9fa5]{1,3}|m³)/y;
/** The same characters begin another word: 人民, 部门, 成立, 分别. */
const OTHER_WORD =
  /(?:人(?:民(?!币)|大|才|工|口|均|力|生|格|物|行|文)|部(?:门|队|委|分|署|级)|成(?:不变|见|体|了|份|像|天|立|为|功|果|员|都|本|效|绩|型|熟|长|就|片|分)|分(?:别|之|钟|类|级|布|管|析|队|局|行|公司|期|步)|区(?:域|县|间)|市(?:场|民|区|直)|省(?:级|委|市)|县(?:级|委|域|直)|年(?:度|来|间|代)|日(?:常|报|均)|度(?:假)|头(?:部)|面(?:对|向)|条(?:例|件)|场(?:馆|所|地)|家(?:庭|长)|户(?:口|籍)|件(?:事$)|节(?:约|能)|次(?:日|年)|车(?:辆|站)|村(?:民|委|支)|站(?:点|位)|位(?:于|置)|天(?:津|然)|口(?:岸|径)|门(?:槛|户)|周(?:岁|年)|期|级|届|岁|号|版|组(?:织|长)|队(?:员|伍))/y;

/** The unit that begins behind a number (with 余, 多, 万, 亿 in front), or null when none does. */
export function readUnit(folded: string, start: number): PrintedUnit | null {
  let at = folded[start] === ' ' ? start + 1 : start;
  const before = take(MORE, folded, at);
  at += before.length;
  const scaleWord = take(SCALE, folded, at);
  at += scaleWord.length;
  const after = take(MORE, folded, at);
  at += after.length;
  const scale = [...scaleWord].reduce((product, char) => product * (SCALES[char] ?? 10), 1);
  const more = before.length + after.length > 0;
  const known = unitAt(folded, at);
  if (!known) return scale >= 1e4 ? { unit: scaleWord, base: '', scale, kind: 'count', more, end: at } : null;
  const rate = take(RATE, folded, at + known.length);
  const end = at + known.length + rate.length;
  // 一千多万: the number's own tens stand behind 余.
  const base = known + rate;
  return { unit: scaleWord + base, base, scale, kind: UNITS.get(known) as UnitKind, more, end };
}

function unitAt(folded: string, at: number): string | null {
  const word = UNITS_BY_FIRST.get(folded[at] ?? '')?.find((unit) => folded.startsWith(unit, at));
  if (word?.length !== 1) return word ?? null;
  OTHER_WORD.lastIndex = at;
  return OTHER_WORD.test(folded) ? null : word;
}

function take(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
