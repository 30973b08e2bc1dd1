import type { Span } from './span.js';

export type MentionType =
  'person' | 'organization' | 'position' | 'place' | 'date' | 'quantity' | 'policy' | 'campaign' | 'meeting' | 'speech';

/** A run of characters that names something, found by one recognizer. `value` is what it means, by type. */
export interface Mention<T extends MentionType = MentionType, V = unknown> extends Span {
  readonly type: T;
  readonly text: string;
  readonly value: V;
  /** The recognizer's rule that found it. */
  readonly rule: string;
}

/** A date or a range. ISO at the printed precision; the year is `--` when unknown (`--06-02`). */
export interface DateValue {
  /** First day of a range, else the date itself. */
  readonly start: string;
  /** Last day of a range; equal to `start` for a single date. */
  readonly end: string;
  readonly precision: 'hour' | 'day' | 'month' | 'quarter' | 'half' | 'year' | 'period';
  /** How the printed words limit: 6月30日前 is `before`, 截至 is `until`, 起 is `from`; plain is `at`. */
  readonly relation: 'at' | 'before' | 'until' | 'from' | 'range';
  /** 近日, 日前: a date near publication that the text does not tell. */
  readonly vague: boolean;
  readonly basis: 'stated' | 'inferred';
}

/** A printed number with its unit: `2982 万剂次`. */
export interface QuantityValue {
  /** The printed number, 万 and 亿 left in the unit. */
  readonly value: number;
  readonly unit: string;
  /** For arithmetic: 29820000 剂次. */
  readonly baseValue: number;
  readonly baseUnit: string;
  /** = exact, ≥ 不少于/超, ≤ 不超过, ≈ 约/近. */
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~';
}
