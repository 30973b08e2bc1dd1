import type { Doc, MeetingValue, Mention } from '@zhengmai/model';

/** What is being reported in a sentence, as indexes into the mentions. */
export interface MeetingContext {
  readonly meeting: number | null;
  readonly joint: readonly number[];
  readonly trip: number | null;
}

interface Named {
  readonly mention: Mention;
  readonly index: number;
}

/**
 * The meeting that each sentence reports: the last one named up to the sentence's end; before any is named, the first
 * of the article. A meeting of an earlier day than the report's first is background and holds for its own sentence only.
 */
export function meetingBySentence(doc: Doc, mentions: readonly Mention[]): MeetingContext[] {
  const meetings = mentions.flatMap((mention, index) => (mention.type === 'meeting' ? [{ mention, index }] : []));
  const first = meetings[0];
  if (!first) return doc.sentences.map(() => ({ meeting: null, joint: [], trip: null }));
  const lead = (first.mention.value as MeetingValue).date;
  let current = first.index;
  let trip: number | null = isTrip(first.mention) ? first.index : null;
  let next = 0;
  let joint: Pick<MeetingContext, 'meeting' | 'joint'> = { meeting: null, joint: [] };
  return doc.sentences.map((sentence) => {
    let own: number | null = null;
    for (; next < meetings.length && (meetings[next] as Named).mention.start < sentence.end; next++) {
      const { mention, index } = meetings[next] as Named;
      const { date } = mention.value as MeetingValue;
      if (isTrip(mention)) trip = index;
      own ??= index;
      if (!lead || !date || date >= lead || index === first.index) current = index;
    }
    const meeting = own ?? current;
    if (joint.meeting !== meeting) joint = { meeting, joint: jointWith(doc, meetings, meeting) };
    return { ...joint, trip };
  });
}

function isTrip({ rule, value }: Mention): boolean {
  return rule === 'meeting/trip' && (value as MeetingValue).kind === 'inspection';
}

/** Meetings whose names are joined by 暨 to a name of this one. */
function jointWith(doc: Doc, meetings: readonly Named[], meeting: number): number[] {
  const event = eventOf(meetings.find(({ index }) => index === meeting));
  const joint = new Set([meeting]);
  for (let i = 0; i + 1 < meetings.length; i++) {
    const [a, b] = [meetings[i] as Named, meetings[i + 1] as Named];
    if (doc.folded.slice(a.mention.end, b.mention.start) !== '暨') continue;
    if (eventOf(a) === event) joint.add(b.index);
    if (eventOf(b) === event) joint.add(a.index);
  }
  return [...joint];
}

function eventOf(named: Named | undefined): number | null {
  return named ? (named.mention.value as MeetingValue).event : null;
}
