import type { Basis, DateValue, Doc, Mention, Sentence, Span } from '@zhengmai/model';

interface Held extends Span {
  readonly sentence: Sentence;
  readonly clause: Span;
}

/**
 * The day on which a meeting was held: the date nearest in front of its name in the sentence, else one behind it in the
 * clause (…于8月9日在西安召开), else, in an opening sentence, the day of the whole report. Null when the text does not tell.
 */
export function meetingDate(doc: Doc, held: Held, mentions: readonly Mention[]): { date: string; basis: Basis } | null {
  const dates = mentions.filter((mention) => mention.type === 'date' && isDay(mention.value as DateValue));
  const inSentence = dates.filter(({ start, end }) => start >= held.sentence.start && end <= held.sentence.end);
  const before = inSentence.filter(({ end }) => end <= held.start).at(-1);
  const behind = inSentence.find(({ start }) => start >= held.end && start < held.clause.end);
  const own = before ?? behind;
  if (own) return dated(own, 'its own sentence');
  const earlier = dates.filter(({ end }) => end <= held.start).at(-1);
  return earlier ? dated(earlier, 'an earlier sentence') : null;
}

/** A date on which something can have been held: no deadline, no span of years. */
function isDay({ relation, precision }: DateValue): boolean {
  return (relation === 'at' || relation === 'range') && /^(?:hour|day|month)$/.test(precision);
}

function dated({ text, value }: Mention, where: string): { date: string; basis: Basis } {
  const { start, basis, vague } = value as DateValue;
  return { date: start, basis: { how: vague ? 'inferred' : basis, from: `${text} (${where})` } };
}
