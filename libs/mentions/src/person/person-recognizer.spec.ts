import { describe, expect, it } from '@jest/globals';
import type { Mention, PersonValue, PostValue } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { organizationRecognizer } from '../organization/organization-recognizer.js';
import { PERSON_EXAMPLES } from './examples.js';
import { personRecognizer } from './person-recognizer.js';
import { articleOf } from '../testing/article-of.js';

const trie = buildTrie([...organizationRecognizer.lexicons, ...personRecognizer.lexicons]);

function show({ asReported, full, former, collective }: PostValue): string {
  const mark = (former ? '~' : '') + (collective ? '&' : '');
  return mark + asReported + (full === asReported ? '' : `=${full}`);
}

function peopleOf(text: string, locale: string | null): Mention<'person', PersonValue>[] {
  const doc = makeDoc({ article: articleOf(text, locale) }, trie);
  const organizations = organizationRecognizer.recognize(doc, []);
  return [...personRecognizer.recognize(doc, organizations)] as Mention<'person', PersonValue>[];
}

describe('people', () => {
  it.each(PERSON_EXAMPLES)('$locale: $text', ({ text, locale, people }) => {
    const found = new Map<string, Set<string>>();
    for (const { value } of peopleOf(text, locale)) {
      const posts = found.get(value.name) ?? new Set();
      for (const post of value.posts) posts.add(show(post));
      found.set(value.name, posts);
    }
    expect(Object.fromEntries([...found].map(([name, posts]) => [name, [...posts]]))).toEqual(people);
  });

  it('gives every place where a person is named, with the name alone as span and the posts in the phrase', () => {
    const text = '市长林清源主持。林清源强调，要快；林清源说，要好。';
    const mentions = peopleOf(text, '大同市');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['林清源', '林清源', '林清源']);
    const first = mentions[0]?.value;
    expect(text.slice(first?.phrase.start, first?.phrase.end)).toBe('市长林清源');
    expect(mentions.slice(1).every(({ value }) => value.posts.length === 0)).toBe(true);
  });

  it('keeps a longer name from being read as a shorter one', () => {
    const mentions = peopleOf('副市长李强、李强国出席。李强国说，好。', '大同市');
    expect(mentions.map(({ text }) => text)).toEqual(['李强', '李强国', '李强国']);
  });
});
