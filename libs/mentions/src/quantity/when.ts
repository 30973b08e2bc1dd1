import { spansIn, type DateValue, type Doc, type Mention, type QuantityValue } from '@zhengmai/model';
import type { Candidate } from './candidate.js';

type DateMention = Mention<'date', DateValue>;

/** 比2017年, 与去年同期相比, 从2014年的: the date belongs to what is compared. */
const COMPARED = /[比较与同从由向]$/;
/** 目前 between a date and a number takes the number out of it. */
const NOW = /目前|截至目前|如今|现已|现有|现在/;
const GOES_ON = /^(?:其中|同时|共|该|还|此外|另)/;

/** The day that a quantity is due or holds for: the last date in front of it in its sentence, else one behind it in its clause, else that of a sentence which goes on. */
export function whenOf(
  doc: Doc,
  candidate: Candidate,
  { kind, dates }: { readonly kind: QuantityValue['kind']; readonly dates: readonly DateMention[] },
): string | null {
  const { start, end, sentence, tail } = candidate;
  const inSentence = spansIn(dates, sentence);
  const before = inSentence.findLast((date) => date.end <= start && isOwn(doc, date));
  if (before) return NOW.test(doc.folded.slice(before.end, start)) ? null : isoOf(before, kind);
  const behind = inSentence.find((date) => date.start >= end && date.end <= end + tail.length);
  if (behind) return behind.value.relation === 'before' || kind === 'target' ? behind.value.end : null;
  if (!GOES_ON.test(doc.folded.slice(sentence.start, sentence.start + 4))) return null;
  const last = doc.sentences[sentence.index - 1];
  const carried = last && spansIn(dates, last).findLast((date) => isOwn(doc, date));
  return carried ? isoOf(carried, kind) : null;
}

function isOwn(doc: Doc, { start }: DateMention): boolean {
  return !COMPARED.test(doc.folded.slice(Math.max(0, start - 1), start));
}

function isoOf({ value }: DateMention, kind: QuantityValue['kind']): string | null {
  if (kind === 'target') return value.vague || value.relation === 'from' ? null : value.end;
  return value.relation === 'before' ? null : value.end;
}
