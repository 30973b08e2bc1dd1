import { describe, expect, it } from '@jest/globals';
import type { Mention, PostValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { organizationRecognizer } from '../organization/organization-recognizer.js';
import { personRecognizer } from '../person/person-recognizer.js';
import { POSITION_EXAMPLES } from './examples.js';
import { positionRecognizer } from './position-recognizer.js';
import { articleOf } from '../testing/article-of.js';

const recognizers = [organizationRecognizer, personRecognizer, positionRecognizer];
const trie = buildTrie(recognizers.flatMap(({ lexicons }) => lexicons));

describe('posts', () => {
  it.each(POSITION_EXAMPLES)('$locale: $text', ({ text, locale, posts }) => {
    const doc = makeDoc({ article: articleOf(text, locale) }, trie);
    const mentions = recognizers.reduce<readonly Mention[]>(
      (earlier, recognizer) => [...earlier, ...recognizer.recognize(doc, earlier)],
      [],
    );
    const found = mentions.filter(({ type }) => type === 'position') as Mention<'position', PostValue>[];
    expect(
      found.map(({ value }) => [value.asReported, value.full, value.organization?.name ?? null, value.official]),
    ).toEqual(posts);
    expect(found.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });
});
