import { spansIn, type Basis, type DateValue, type Doc, type Mention, type Sentence, type Span } from '@zhengmai/model';

interface Held extends Span {
  readonly sentence: Sentence;
  readonly clause: Span;
}

/**
 * The day on which a meeting was held: the date nearest in front of one of its names in the sentence, else one behind it
 * in the clause (…于8月9日在西安召开), else the date last given before, else the day of the whole report. Null when the text does not tell.
 */
export function meetingDate(doc: Doc, names: readonly Held[], days: readonly Mention[]): Dated | null {
  for (const held of names) {
    const own = ownDate(held, days);
    if (own) return dated(own, 'its own sentence');
  }
  const first = names[0] as Held;
  const earlier = days.findLast(({ end }) => end <= first.start);
  if (earlier) return dated(earlier, 'an earlier sentence');
  const { eventDate, basis } = doc.article;
  return eventDate ? { date: eventDate, basis: basis['eventDate'] ?? { how: 'stated', from: 'the report' } } : null;
}

interface Dated {
  readonly date: string;
  readonly basis: Basis;
}

function ownDate(held: Held, days: readonly Mention[]): Mention | undefined {
  const inSentence = spansIn(days, held.sentence);
  const before = inSentence.findLast(({ end }) => end <= held.start);
  return before ?? inSentence.find(({ start }) => start >= held.end && start < held.clause.end);
}

/** The dates on which something can have been held, in text order. */
export function daysOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ type, value }) => type === 'date' && isDay(value as DateValue));
}

/** A date on which something can have been held: no deadline, no span of years. */
function isDay({ relation, precision }: DateValue): boolean {
  return (relation === 'at' || relation === 'range') && /^(?:hour|day|month)$/.test(precision);
}

function dated({ text, value }: Mention, where: string): Dated {
  const { start, basis, vague } = value as DateValue;
  return { date: start, basis: { how: vague ? 'inferred' : basis, from: `${text} (${where})` } };
}
