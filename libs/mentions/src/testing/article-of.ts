import { placesNamed } from '@zhengmai/lexicon';
import type { Article } from '@zhengmai/model';

/** An article that holds nothing but a text, read under a locale of the gazetteer, or under none. */
export function articleOf(text: string, locale: string | null = null): Article {
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
