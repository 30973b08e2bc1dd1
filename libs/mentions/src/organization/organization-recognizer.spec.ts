import { describe, expect, it } from '@jest/globals';
import type { Mention, OrganizationValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { homeOf } from './context.js';
import { ORGANIZATION_EXAMPLES, RESOLUTION_EXAMPLES } from './examples.js';
import { organizationRecognizer } from './organization-recognizer.js';
import { resolveOrganization } from './resolve-organization.js';
import { articleOf } from '../testing/article-of.js';

const trie = buildTrie(organizationRecognizer.lexicons);

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
