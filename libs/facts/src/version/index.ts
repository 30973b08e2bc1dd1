import type { Fact, PolicyValue, Reading } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const version: FactType = {
  name: 'version',
  gloss: 'One document is a draft, trial or earlier form of another.',
  edge: 'VERSION_OF',
  rules: [],
  derive: versions,
};

const STATUS = /[(（](?:[^()（）]{0,8}(?:草案|试行|征求意见稿|讨论稿|送审稿|修订|暂行)[^()（）]{0,6})[)）]/g;

/** Two titles of one article that are equal but for (草案), (试行) and the like: the one with such a mark is a version of the other. */
function versions(reading: Reading): Fact[] {
  const titles = reading.mentions.flatMap((mention, index) => {
    if (mention.type !== 'policy') return [];
    const { title, refersTo } = mention.value as PolicyValue;
    return refersTo === null ? [{ index, mention, title, bare: title.replace(STATUS, '') }] : [];
  });
  return titles.flatMap(({ index, mention, title, bare }) => {
    const final = titles.find((other) => other.title === bare && other.title !== title);
    if (!final) return [];
    const evidence = [clausesOf(reading, mention), clausesOf(reading, final.mention)];
    return [
      derived({
        type: 'VERSION_OF',
        subject: index,
        object: final.index,
        rule: 'version/status',
        confidence: 0.85,
        evidence,
      }),
    ];
  });
}
