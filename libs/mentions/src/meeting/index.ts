import type { Doc, Mention, MeetingValue, Recognizer } from '@zhengmai/model';
import { findCandidates, type Candidate } from './candidates.js';
import { daysOf, meetingDate } from './date.js';
import { joinEvents, kindOf, type MeetingEvent } from './events.js';
import { fullName } from './full-name.js';
import { MEETING_HEADS, MEETING_VERBS } from './heads.js';
import { findTrips, TRIP_VERBS, type Trip } from './trips.js';

/** Gatherings that the article reports as held (or set for a date); a meeting that only lends its spirit is none. */
export const meetingRecognizer: Recognizer = {
  type: 'meeting',
  lexicons: [MEETING_HEADS, MEETING_VERBS, TRIP_VERBS],
  recognize(doc, earlier) {
    const events = joinEvents(doc, findCandidates(doc, earlier), earlier);
    const trips = findTrips(doc, earlier);
    const days = daysOf(earlier);
    const starts = [
      ...events.map((event) => ({
        at: (event.anchors[0] as Candidate).start,
        make: (n: number) => fromEvent(doc, event, { n, earlier, days }),
      })),
      ...trips.map((trip) => ({ at: trip.start, make: (n: number) => [fromTrip(doc, trip, { n, earlier, days })] })),
    ].sort((a, b) => a.at - b.at);
    return starts
      .flatMap(({ make }, n) => make(n))
      .sort((a, b) => a.start - b.start || b.end - a.end || a.value.event - b.value.event);
  },
};

type MeetingMention = Mention<'meeting', MeetingValue>;

interface Around {
  /** Number of the meeting in the article. */
  readonly n: number;
  readonly earlier: readonly Mention[];
  readonly days: readonly Mention[];
}

function fromEvent(doc: Doc, event: MeetingEvent, { n, earlier, days }: Around): MeetingMention[] {
  const dated = meetingDate(doc, event.anchors, days);
  const value = {
    event: n,
    name: fullName(doc, event, earlier),
    kind: kindOf(event),
    held: event.held,
    format: formatOf(event.name + told(doc, event)),
    date: dated?.date ?? null,
    dateBasis: dated?.basis ?? null,
    ordinal: /第[〇零一二三四五六七八九十百\d]+[次届]/.exec(event.name)?.[0] ?? null,
  };
  return event.spans.map(({ span: { start, end }, form }) => {
    const text = doc.text.slice(start, end);
    return { type: 'meeting', start, end, text, rule: `meeting/${form}`, value: { ...value, printed: text, form } };
  });
}

const VIDEO = /视频|电视电话|线上/;

function formatOf(words: string): MeetingValue['format'] {
  return VIDEO.test(words) ? 'video' : null;
}

/** What the sentences that hold the meeting say behind its name: 以电视电话会形式举行. */
function told(doc: Doc, { anchors }: MeetingEvent): string {
  return anchors.map(({ end, sentence }) => doc.folded.slice(end, Math.min(sentence.end, end + 16))).join('');
}

function fromTrip(doc: Doc, trip: Trip, { n, days }: Around): MeetingMention {
  const { start, end, name, kind } = trip;
  const dated = meetingDate(doc, [trip], days);
  return {
    type: 'meeting',
    start,
    end,
    text: doc.text.slice(start, end),
    rule: 'meeting/trip',
    value: {
      event: n,
      name: trip.traveller + name,
      printed: name,
      kind,
      held: true,
      format: null,
      date: dated?.date ?? null,
      dateBasis: dated?.basis ?? null,
      ordinal: null,
      form: 'named',
    },
  };
}
