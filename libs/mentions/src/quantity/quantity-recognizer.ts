import type { DateValue, Doc, Mention, QuantityValue, Recognizer } from '@zhengmai/model';
import type { Candidate } from './candidate.js';
import { isCounted } from './chinese-count.js';
import { findCandidates } from './find-candidates.js';
import { kindOf } from './kind.js';
import { isLeftOut } from './left-out.js';
import { metricOf } from './metric.js';
import { sameQuantity } from './same-quantity.js';
import { findScopes, scopeOf } from './scope.js';
import { isTimeNorm } from './time-norm.js';
import { QUANTITY_TRIGGERS } from './triggers.js';
import { whenOf } from './when.js';

type QuantityMention = Mention<'quantity', QuantityValue>;

/** Finds the numbers that say what is to be reached or has been reached, each with what it measures, when and where. */
export const quantityRecognizer: Recognizer = {
  type: 'quantity',
  lexicons: [QUANTITY_TRIGGERS],
  recognize,
};

function recognize(doc: Doc, earlier: readonly Mention[]): readonly QuantityMention[] {
  const read = findCandidates(doc, earlier);
  const said = read.filter((candidate) => says(doc, candidate));
  if (said.length === 0) return [];
  const dates = earlier.filter((mention): mention is Mention<'date', DateValue> => mention.type === 'date');
  const around = {
    dates,
    scopes: findScopes(doc, earlier),
    numbers: [...dates, ...read.filter((number) => isCounted(doc, number))],
  };
  const values: QuantityValue[] = [];
  return said.map((candidate) => {
    const value = valueOf(doc, candidate, { ...around, earlier: values });
    // A number that borrows the words of the one before (各市50%、60%) is another step of the same thing.
    const same = value.metric === values.at(-1)?.metric ? null : sameQuantity(value, values);
    values.push(value);
    return mentionOf(doc, candidate, same ? { ...value, entry: same.entry } : value);
  });
}

function says(doc: Doc, candidate: Candidate): boolean {
  return isCounted(doc, candidate) && isTimeNorm(candidate) && !isLeftOut(candidate);
}

interface Around {
  readonly dates: readonly Mention<'date', DateValue>[];
  readonly scopes: ReturnType<typeof findScopes>;
  /** Dates and numbers of all kinds: what stands before the last one tells of that. */
  readonly numbers: readonly { readonly end: number }[];
  readonly earlier: readonly QuantityValue[];
}

function valueOf(doc: Doc, candidate: Candidate, { dates, scopes, numbers, earlier }: Around): QuantityValue {
  const { number, unit, comparator, start, lead } = candidate;
  const kind = kindOf(doc, candidate, dates);
  const clause = start - lead.length;
  const own = numbers.reduce((last, { end }) => (end <= start && end > last ? end : last), clause);
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

function mentionOf(doc: Doc, { start, end }: Candidate, value: QuantityValue): QuantityMention {
  return { type: 'quantity', start, end, text: doc.text.slice(start, end), value, rule: `quantity/${value.kind}` };
}
