import type { Basis, DateValue, Doc, Mention, Sentence, Span } from '@zhengmai/model';

interface Held extends Span {
  readonly sentence: Sentence;
  readonly clause: Span;
}

/**
 * The day on which a meeting was held: the date nearest in front of one of its names in the sentence, else one behind it
 * in the clause (…于8月9日在西安召开), else the date last given before, else the day of the whole report. Null when the text does not tell.
 */
export function meetingDate(doc: Doc, names: readonly Held[], mentions: readonly Mention[]): Dated | null {
  const dates = mentions.filter((mention) => mention.type === 'date' && isDay(mention.value as DateValue));
  for (const held of names) {
    const own = ownDate(held, dates);
    if (own) return dated(own, 'its own sentence');
  }
  const first = names[0] as Held;
  const earlier = dates.filter(({ end }) => end <= first.start).at(-1);
  if (earlier) return dated(earlier, 'an earlier sentence');
  const { eventDate, basis } = doc.article;
  return eventDate ? { date: eventDate, basis: basis['eventDate'] ?? { how: 'stated', from: 'the report' } } : null;
}

interface Dated {
  readonly date: string;
  readonly basis: Basis;
}

function ownDate(held: Held, dates: readonly Mention[]): Mention | undefined {
  const inSentence = dates.filter(({ start, end }) => start >= held.sentence.start && end <= held.sentence.end);
  const before = inSentence.filter(({ end }) => end <= held.start).at(-1);
  return before ?? inSentence.find(({ start }) => start >= held.end && start < held.clause.end);
}

/** A date on which something can have been held: no deadline, no span of years. */
function isDay({ relation, precision }: DateValue): boolean {
  return (relation === 'at' || relation === 'range') && /^(?:hour|day|month)$/.test(precision);
}

function dated({ text, value }: Mention, where: string): Dated {
  const { start, basis, vague } = value as DateValue;
  return { date: start, basis: { how: vague ? 'inferred' : basis, from: `${text} (${where})` } };
}
