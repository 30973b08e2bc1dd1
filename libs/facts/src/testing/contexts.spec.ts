import { describe, expect, it } from '@jest/globals';
import { buildTrie, findContexts, makeDoc, SPEECH_VERBS } from '@zhengmai/text';
import { parseTagged } from './parse-tagged.js';
import { articleOf } from './run-examples.js';

/** A row: tagged text, and for each sentence who speaks (— for nobody). */
const SPEAKERS: readonly (readonly [string, readonly string[]])[] = [
  // Opens, goes on over sentences and paragraphs, ends where the article tells again.
  [
    '{meeting:市委常委会会议}召开。{meeting:会议}强调，要抓实。要抓细。\n要抓常。{meeting:会议}还研究了其他事项。',
    ['—', '会议', '会议', '会议', '—'],
  ],
  ['{person:叶知衡}指出，要快。{person:陆峥}参加会议。', ['叶知衡', '—']],
  ['{person:叶知衡}指出，要快。{date:12日}，代表们到了工地。', ['叶知衡', '—']],
  ['{person:叶知衡}强调，要快。{meeting:会议}要求，要稳。', ['叶知衡', '会议']],
  // A name may end like a word in front of a noun.
  ['{person:秦志新}指出，形势很好。要快。', ['秦志新', '秦志新']],
  // He who was named last.
  ['{person:叶知衡}来到工地。他强调，要快。', ['—', '叶知衡']],
  ['{person:叶知衡}走进车间，一边看一边问。在车间里，他说，路通了就好。', ['—', '叶知衡']],
  // Documents and bodies.
  ['{policy:《意见》}明确，要快。', ['《意见》']],
  ['{organization:市水利局}要求，各县区要快。', ['市水利局']],
  // Nouns that look like verbs of speech.
  ['{organization:市水利局}按照部署要求，赶到现场。{meeting:会议}强调，要快。', ['—', '会议']],
  ['{person:叶知衡}落实会议要求，赶到现场。{meeting:会议}强调，要快。', ['—', '会议']],
  ['{organization:市水利局}提出的办法管用。{meeting:会议}强调，要快。', ['—', '会议']],
];

describe('who speaks in each sentence', () => {
  it.each(SPEAKERS)('%s', (tagged, expected) => {
    expect(read(tagged, 'speaker')).toEqual(expected);
  });
});

describe('which meeting each sentence reports', () => {
  it.each([
    [
      '{meeting:常务会议}召开。叶知衡主持。{meeting:座谈会}随后举行。大家发言。',
      ['常务会议', '常务会议', '座谈会', '座谈会'],
    ],
    ['大家都来了。{meeting:座谈会}开始。', ['座谈会', '座谈会']],
    ['没有会。', ['—']],
  ])('%s', (tagged, expected) => {
    expect(read(tagged, 'meeting')).toEqual(expected);
  });
});

it('carries addressees on from the sentence that opens the words', () => {
  const { text, mentions } = parseTagged('{person:叶知衡}强调，{group:各县区}要快。要稳。');
  const doc = makeDoc({ article: articleOf(text) }, buildTrie([SPEECH_VERBS]));
  const contexts = findContexts(doc, mentions);
  expect(contexts.map(({ addressees }) => addressees.map((i) => mentions[i]?.text))).toEqual([['各县区'], ['各县区']]);
  expect(contexts.map(({ wordsStart }) => text.slice(wordsStart, wordsStart + 2))).toEqual(['各县', '要稳']);
});

it('carries addressees on from the first orders, where the opening only states', () => {
  const { text, mentions } = parseTagged(
    '{meeting:会议}指出，成绩来之不易。{group:各县区}要快。要稳。{group:住建部门}要细。要实。',
  );
  const doc = makeDoc({ article: articleOf(text) }, buildTrie([SPEECH_VERBS]));
  const addressees = findContexts(doc, mentions).map((context) => context.addressees.map((i) => mentions[i]?.text));
  expect(addressees).toEqual([[], ['各县区'], ['各县区'], ['各县区'], ['各县区']]);
});

function read(tagged: string, what: 'speaker' | 'meeting'): string[] {
  const { text, mentions } = parseTagged(tagged);
  const doc = makeDoc({ article: articleOf(text) }, buildTrie([SPEECH_VERBS]));
  return findContexts(doc, mentions).map((context) => mentions[context[what] ?? -1]?.text ?? '—');
}
