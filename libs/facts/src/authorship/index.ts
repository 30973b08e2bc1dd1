import type { Fact, PersonValue, Reading, SpeechValue } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const authorship: FactType = {
  name: 'authorship',
  gloss: 'The leader whose words a speech, an instruction or a letter is.',
  edge: 'GAVE',
  rules: [],
  derive: authors,
};

/** The leader that stands in front of the words. */
function authors(reading: Reading): Fact[] {
  const { mentions } = reading;
  return mentions.flatMap((speech, object) => {
    if (speech.type !== 'speech') return [];
    const { speaker } = speech.value as SpeechValue;
    const subject = mentions.findLastIndex(
      ({ type, value, end }) => type === 'person' && end <= speech.start && (value as PersonValue).name === speaker,
    );
    const leader = mentions[subject];
    if (!leader) return [];
    const evidence = [clausesOf(reading, { start: leader.start, end: speech.end })];
    return [derived({ type: 'GAVE', subject, object, rule: 'authorship/in-front', confidence: 0.92, evidence })];
  });
}
