import type { Doc, Mention, PlaceValue, Recognizer } from '@zhengmai/model';

/** 在市一职中举行: words between a meeting's name and the verb that holds it. */
const BEHIND = /^[^,。;在]{0,12}在([^,。;“”《》]{2,24}?)(?:隆重|胜利|正式|顺利)?(?:召开|举行|举办|开幕|闭幕|启动|拉开)/;
/** 在市委党校召开全市…会议: words in front of the verb. */
const BEFORE = /在([^,。;“”《》在]{2,20}?)(?:主持|组织)?(?:召开|举行|举办)(?:了)?$/;
const NO_PLACE = /基础|之际|同时|会议|期间|过程|前提|方面|形式|主题|指导|领导下|上$|中$|下$|时$|后$/;

/** Where a meeting was held, as printed; a jurisdiction of the gazetteer keeps its code. */
export const venueRecognizer: Recognizer = {
  type: 'place',
  lexicons: [],
  recognize(doc, earlier) {
    const meetings = earlier.filter(({ type, rule }) => type === 'meeting' && rule !== 'meeting/trip');
    const found = new Map<number, Mention<'place', PlaceValue>>();
    for (const meeting of meetings) {
      const venue = venueOf(doc, meeting, earlier);
      if (venue) found.set(venue.start, venue);
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  },
};

function venueOf(doc: Doc, meeting: Mention, earlier: readonly Mention[]): Mention<'place', PlaceValue> | null {
  const behind = BEHIND.exec(doc.folded.slice(meeting.end, meeting.end + 60));
  if (behind?.[1])
    return placed(doc, { at: meeting.end + behind[0].indexOf('在') + 1, length: behind[1].length }, earlier);
  const lead = doc.folded.slice(Math.max(0, meeting.start - 40), meeting.start);
  const before = BEFORE.exec(lead);
  if (!before?.[1]) return null;
  const at = Math.max(0, meeting.start - 40) + before.index + 1;
  return placed(doc, { at, length: before[1].length }, earlier);
}

function placed(
  doc: Doc,
  { at, length }: { at: number; length: number },
  earlier: readonly Mention[],
): Mention<'place', PlaceValue> | null {
  const text = doc.text.slice(at, at + length);
  if (NO_PLACE.test(text)) return null;
  const known = earlier.find(({ type, start, end }) => type === 'place' && start === at && end === at + length);
  const { adcode } = (known?.value as PlaceValue | undefined) ?? { adcode: null };
  const name = known ? (known.value as PlaceValue).name : text;
  const level = known ? (known.value as PlaceValue).level : 'venue';
  return { type: 'place', start: at, end: at + length, text, rule: 'place/venue', value: { name, adcode, level } };
}
