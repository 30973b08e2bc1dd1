import { describe, expect, it } from '@jest/globals';
import type { Article, Mention, PlaceValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { PLACE_EXAMPLES } from './examples.js';
import { placeRecognizer } from './place-recognizer.js';

const trie = buildTrie(placeRecognizer.lexicons);

function recognize(
  text: string,
  locale: string | null,
  earlier: readonly Mention[] = [],
): Mention<'place', PlaceValue>[] {
  const article = {
    id: 'a',
    publishedOn: null,
    locale: locale === null ? null : { name: locale, adcode: null, basis: 'test' },
    basis: {},
    bylines: [],
    text,
    source: { path: 'a', ordinal: 1, id: null },
  } as unknown as Article;
  return placeRecognizer.recognize(makeDoc({ article }, trie), earlier) as Mention<'place', PlaceValue>[];
}

describe('places', () => {
  it.each(PLACE_EXAMPLES)('$locale: $text', ({ text, locale, places }) => {
    const mentions = recognize(text, locale);
    const shown = mentions.map(
      ({ text: printed, value }) => `${printed}=${value.name}${value.adcode ? `/${value.adcode}` : ''}`,
    );
    expect(shown).toEqual(places);
    expect(mentions.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });

  it('leaves the names of persons alone', () => {
    const person = { type: 'person' as const, start: 0, end: 3, text: '陈大庆', value: {}, rule: 'test' };
    expect(recognize('陈大庆走进大庆', null, [person]).map(({ start }) => start)).toEqual([5]);
  });
});
