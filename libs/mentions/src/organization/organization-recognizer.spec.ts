import { describe, expect, it } from '@jest/globals';
import { placesNamed } from '@zhengmai/lexicon';
import type { Article, Mention, OrganizationValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { homeOf } from './context.js';
import { ORGANIZATION_EXAMPLES, RESOLUTION_EXAMPLES } from './examples.js';
import { organizationRecognizer } from './organization-recognizer.js';
import { resolveOrganization } from './resolve-organization.js';

const trie = buildTrie(organizationRecognizer.lexicons);

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

function show({ name, kind }: OrganizationValue): string {
  const mark = kind === 'group' ? '*' : kind === 'jurisdiction' ? '@' : '';
  return mark + name;
}

describe('names of bodies', () => {
  it.each(RESOLUTION_EXAMPLES)('%s at %s is %s', (surface, locale, name) => {
    const home = homeOf(articleOf('', locale));
    expect(resolveOrganization(surface, { home, named: [] }).name).toBe(name);
  });
});

describe('bodies in sentences', () => {
  it.each(ORGANIZATION_EXAMPLES)('$locale: $text', ({ text, locale, organizations }) => {
    const mentions = organizationRecognizer.recognize(
      makeDoc({ article: articleOf(text, locale) }, trie),
      [],
    ) as Mention<'organization', OrganizationValue>[];
    expect(Object.fromEntries(mentions.map((mention) => [mention.text, show(mention.value)]))).toEqual(organizations);
    expect(mentions.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });
});
