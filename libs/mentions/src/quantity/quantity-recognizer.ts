import type { DateValue, Doc, Mention, QuantityValue, Recognizer } from '@zhengmai/model';
import type { Candidate } from './candidate.js';
import { isCounted } from './chinese-count.js';
import { findCandidates } from './find-candidates.js';
import { kindOf } from './kind.js';
import { isLeftOut } from './left-out.js';
import { metricOf } from './metric.js';
import { isSameQuantity } from './same-quantity.js';
import { findScopes, scopeOf, SELF_WORDS } from './scope.js';
import { isTimeNorm } from './time-norm.js';
import { QUANTITY_TRIGGERS } from './triggers.js';
import { whenOf } from './when.js';

type QuantityMention = Mention<'quantity', QuantityValue>;

/** Finds the numbers that say what is to be reached or has been reached, each with what it measures, when and where. */
export const quantityRecognizer: Recognizer = {
  type: 'quantity',
  lexicons: [QUANTITY_TRIGGERS, SELF_WORDS],
  recognize,
};

function recognize(doc: Doc, earlier: readonly Mention[]): readonly QuantityMention[] {
  const read = findCandidates(doc, earlier);
  const counted = read.filter((candidate) => isCounted(doc, candidate));
  const said = counted.filter((candidate) => isTimeNorm(candidate) && !isLeftOut(candidate));
  if (said.length === 0) return [];
  const dates = earlier.filter((mention): mention is Mention<'date', DateValue> => mention.type === 'date');
  const ends = [...dates, ...counted].map(({ end }) => end).sort((a, b) => a - b);
  const around = { dates, scopes: findScopes(doc, earlier), ends };
  const values: QuantityValue[] = [];
  return said.map((candidate) => {
    const value = valueOf(doc, candidate, { ...around, earlier: values });
    // A number that borrows the words of the one before (各市50%、60%) is another step of the same thing.
    const sentence = candidate.sentence.index;
    const same =
      value.metric === values.at(-1)?.metric
        ? undefined
        : values.find((other, i) => said[i]?.sentence.index !== sentence && isSameQuantity(value, other));
    values.push(value);
    return mentionOf(doc, candidate, same ? { ...value, entry: same.entry } : value);
  });
}

interface Around {
  readonly dates: readonly Mention<'date', DateValue>[];
  readonly scopes: ReturnType<typeof findScopes>;
  /** Where dates and numbers of all kinds end: what stands before the last one tells of that. */
  readonly ends: readonly number[];
  readonly earlier: readonly QuantityValue[];
}

function valueOf(doc: Doc, candidate: Candidate, { dates, scopes, ends, earlier }: Around): QuantityValue {
  const { number, unit, comparator, start, lead } = candidate;
  const kind = kindOf(doc, candidate, dates);
  const clause = start - lead.length;
  const own = Math.max(clause, ends[firstAfter(ends, start) - 1] ?? clause);
  return {
    kind,
    entry: earlier.length,
    value: number.value,
    unit: unit.unit,
    // 2.02 times 10000 is 20200.000000000004 in floating point.
    baseValue: Number((number.value * unit.scale).toPrecision(12)),
    baseUnit: unit.base,
    comparator,
    metric: metricOf(candidate, own - clause) ?? earlier.at(-1)?.metric ?? unit.unit,
    date: whenOf(doc, candidate, { kind, dates }),
    scope: scopeOf(doc, candidate, scopes),
  };
}

/** Index of the first of sorted offsets that lies behind one. */
function firstAfter(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionOf(doc: Doc, { start, end }: Candidate, value: QuantityValue): QuantityMention {
  return { type: 'quantity', start, end, text: doc.text.slice(start, end), value, rule: `quantity/${value.kind}` };
}
