import { spanAround, type QuantityValue, type Sentence } from '@zhengmai/model';
import { readNumber, type PrintedNumber } from './read-number.js';
import { readUnit, type PrintedUnit } from './read-unit.js';

/** A number with its unit, before anything is known of what it says. */
export interface Candidate {
  readonly number: PrintedNumber;
  readonly unit: PrintedUnit;
  readonly start: number;
  readonly end: number;
  readonly comparator: QuantityValue['comparator'];
  readonly sentence: Sentence;
  /** The clause's words in front of the number, from the last comma on. */
  readonly lead: string;
  /** The clause's words behind the unit. */
  readonly tail: string;
  /** The sentence asks. */
  readonly question: boolean;
}

const RANGE = /(?:%|个)?(?:至|到|-|—|~|―|－)/y;
const BEFORE: readonly (readonly [RegExp, QuantityValue['comparator']])[] = [
  [/(?:不超过|不高于|不多于|控制在|最高|最多|上限为?|不得超过|至多)$/, '<='],
  [/(?:不少于|不低于|至少|最低|最少|不得少于|不得低于|不小于|保持在)$/, '>='],
  [/(?:低于|少于|不足|不到)$/, '<'],
  [/(?:超过|超|逾|突破|高于|多于|大于|超出)了?$/, '>'],
  [/(?:约|近|大约|大概|将近|接近|左右|约为|总计约)$/, '~'],
];

const LONGEST_BEFORE = 6;

/** The candidates that begin at an offset: one, two for a range, none when no unit stands behind the number. */
export function readCandidates(folded: string, start: number, sentence: Sentence): Candidate[] {
  const percent = folded.startsWith('百分之', start);
  const number = readNumber(folded, percent ? start + 3 : start);
  if (!number) return [];
  const upper = percent ? null : upperEnd(folded, number);
  const last = upper ?? number;
  const unit = percent ? percentUnit(number.end) : readUnit(folded, last.end);
  if (!unit) return [];
  const clause = spanAround(sentence.clauses, { start, end: start + 1 }) ?? sentence;
  const lead = folded.slice(clause.start, start);
  const tail = folded.slice(unit.end, clause.end);
  const question = folded[sentence.end - 1] === '?';
  const common = { unit, sentence, lead, tail, question };
  if (!upper) return [{ ...common, number, start, end: unit.end, comparator: comparatorOf(lead, tail, unit) }];
  return [
    { ...common, number, start, end: number.end, comparator: '>=' },
    { ...common, number: upper, start: upper.start, end: unit.end, comparator: '<=' },
  ];
}

/** The upper end of a range: 三到四, 3%至5. */
function upperEnd(folded: string, number: PrintedNumber): PrintedNumber | null {
  RANGE.lastIndex = number.end;
  if (!RANGE.test(folded)) return null;
  return readNumber(folded, RANGE.lastIndex);
}

function percentUnit(end: number): PrintedUnit {
  return { unit: '%', base: '%', scale: 1, kind: 'share', more: false, end };
}

function comparatorOf(lead: string, tail: string, { more }: PrintedUnit): QuantityValue['comparator'] {
  const near = lead.slice(-LONGEST_BEFORE);
  const before = BEFORE.find(([pattern]) => pattern.test(near))?.[1];
  if (before) return before;
  if (/^(?:及|或)?以上/.test(tail)) return '>=';
  if (/^(?:以内|之内|内(?=完|办|登|答|回|反|处|受|出|送)|以下|封顶)/.test(tail)) return '<=';
  if (/^左右/.test(tail)) return '~';
  return more ? '>' : '=';
}
