import { describe, expect, it } from '@jest/globals';
import type { DirectiveValue } from '@zhengmai/model';
import { readMentions } from './extract.js';
import { readText } from './testing/read-text.js';

/** A row: the words of a meeting, and the directives that stand in them, as modality and words. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['要抓好春耕备耕。', ['shall 要抓好春耕备耕']],
  ['企业必须落实主体责任。', ['must 企业必须落实主体责任']],
  ['不得以任何理由拖欠工资。', ['forbid 不得以任何理由拖欠工资']],
  ['确保如期完工。', ['ensure 确保如期完工']],
  ['扎实推进河道清淤，加快补齐短板。', ['shall 扎实推进河道清淤，加快补齐短板']],
  ['希望各县区主动作为，把好事办好。', ['shall 希望各县区主动作为，把好事办好']],
  ['思想要进一步重视。', ['shall 思想要进一步重视']],
  ['仍需继续压实责任。', ['shall 仍需继续压实责任']],
  ['要防止“今年改、明年坏”。', ['shall 要防止“今年改、明年坏”']],
  ['改造的钱从哪里来，居民要不要出？', []],
  // Statements, and words that only look like orders.
  ['主要原因在于底子薄。', []],
  ['春耕是农业生产的重要环节。', []],
  ['推进城市更新，是改善民生的重要举措。', []],
  ['全市防汛工作取得阶段性成效。', []],
  ['这些要素和需要摆在一起。', []],
];

describe('directives in the words of a meeting', () => {
  it.each(ROWS)('%s', (words, expected) => {
    expect(directivesOf(`昨日，市政府常务会议召开。会议强调，安全第一。${words}`)).toEqual(expected);
  });

  it('lists the steps of one order', () => {
    const { mentions } = readMentions(readText('昨日，市政府常务会议召开。会议强调，要快，要稳；要好。'));
    const value = mentions.find(({ type }) => type === 'directive')?.value as DirectiveValue;
    expect(value).toMatchObject({ text: '要快，要稳；要好', items: ['要快', '要稳', '要好'], ordinal: 1 });
  });

  it.each([
    ['各县区要在4月20日前建成台账。', '2025-04-20'],
    ['要在5月底前摸清底数，6月30日前整改到位。', '2025-06-30'],
    ['要自4月20日起公开台账。', null],
  ])('reads by when: %s', (words, deadline) => {
    const { mentions } = readMentions(readText(`昨日，市政府常务会议召开。会议强调，${words}`));
    expect((mentions.find(({ type }) => type === 'directive')?.value as DirectiveValue).deadline).toBe(deadline);
  });

  it('takes bare verbs of a document and of what somebody tells for no orders', () => {
    expect(directivesOf('市政府印发《供热方案》。《方案》提出，加快管网改造。')).toEqual([]);
    expect(directivesOf('市长叶知衡主持座谈会。叶知衡说，加快管网改造很有意义。')).toEqual([]);
  });

  it('finds none where nobody speaks', () => {
    expect(directivesOf('要想富，先修路。')).toEqual([]);
  });
});

function directivesOf(text: string): string[] {
  const { mentions } = readMentions(readText(text));
  const directives = mentions.filter(({ type }) => type === 'directive').map(({ value }) => value as DirectiveValue);
  return directives.map(({ modality, text: words }) => `${modality} ${words}`);
}
