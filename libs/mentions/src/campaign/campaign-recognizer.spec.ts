import { describe, expect, it } from '@jest/globals';
import type { CampaignValue, Mention } from '@zhengmai/model';
import { buildTrie, makeDoc } from '@zhengmai/text';
import { campaignRecognizer } from './campaign-recognizer.js';
import { CAMPAIGN_EXAMPLES } from './examples.js';
import { articleOf } from '../testing/article-of.js';

const trie = buildTrie(campaignRecognizer.lexicons);

function recognize(text: string): Mention<'campaign', CampaignValue>[] {
  return campaignRecognizer.recognize(makeDoc({ article: articleOf(text) }, trie), []) as Mention<
    'campaign',
    CampaignValue
  >[];
}

describe('campaigns', () => {
  it.each(CAMPAIGN_EXAMPLES)('$text', ({ text, campaigns }) => {
    const mentions = recognize(text);
    const named = new Set(mentions.map(({ value }) => [value.name, ...value.aliases].join(' = ')));
    expect([...named]).toEqual(campaigns);
    expect(mentions.every(({ start, end, text: printed }) => text.slice(start, end) === printed)).toBe(true);
  });

  it('marks where a later word points to the drive', () => {
    const mentions = recognize('启动渔船安全提升行动。该行动为期一年。');
    expect(mentions.map(({ text, value, rule }) => [text, value.name, rule])).toEqual([
      ['渔船安全提升行动', '渔船安全提升行动', 'campaign/verb'],
      ['行动', '渔船安全提升行动', 'campaign/pointer'],
    ]);
  });
});
