import { describe, expect, it } from '@jest/globals';
import { placesNamed } from '@zhengmai/lexicon';
import type { Article, Mention, PostValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { organizationRecognizer } from '../organization/organization-recognizer.js';
import { personRecognizer } from '../person/person-recognizer.js';
import { POSITION_EXAMPLES } from './examples.js';
import { positionRecognizer } from './position-recognizer.js';

const recognizers = [organizationRecognizer, personRecognizer, positionRecognizer];
const trie = buildTrie(recognizers.flatMap(({ lexicons }) => lexicons));

function articleOf(text: string, locale: string | null): Article {
  const adcode = locale === null ? null : (placesNamed(locale)[0]?.code ?? null);
  return {
    id: 'a',
    title: null,
    kicker: null,
    subtitle: null,
    publication: null,
    publishedOn: null,
    eventDate: null,
    locale: locale === null ? null : { name: locale, adcode, basis: 'given' },
    basis: {},
    bylines: [],
    text,
    source: { path: 'a', ordinal: 1, id: null },
  };
}

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
