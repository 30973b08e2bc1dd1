import type { Fact, Reading } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const venue: FactType = {
  name: 'venue',
  gloss: 'A meeting is held in a place.',
  edge: 'HELD_IN',
  rules: [],
  derive: venues,
};

const NEAR = 60;

/** The meeting nearest to the venue that was read beside it. */
function venues(reading: Reading): Fact[] {
  const { mentions } = reading;
  return mentions.flatMap((place, object) => {
    if (place.rule !== 'place/venue') return [];
    const near = mentions.flatMap(({ type, start, end }, index) => {
      const distance =
        type === 'meeting' ? Math.min(Math.abs(start - place.end), Math.abs(place.start - end)) : Infinity;
      return distance <= NEAR ? [{ index, distance }] : [];
    });
    const meeting = near.sort((a, b) => a.distance - b.distance)[0];
    const named = meeting && mentions[meeting.index];
    if (!meeting || !named) return [];
    const span = { start: Math.min(named.start, place.start), end: Math.max(named.end, place.end) };
    const evidence = [clausesOf(reading, span)];
    return [derived({ type: 'HELD_IN', subject: meeting.index, object, rule: 'venue/zai', confidence: 0.9, evidence })];
  });
}
