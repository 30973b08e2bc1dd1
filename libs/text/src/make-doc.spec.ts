import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';
import { docOf } from './testing/doc-of.js';

describe('fold', () => {
  it.each([
    ['会议强调，要ＡＢ（试行）', '会议强调,要AB(试行)'],
    ['「春风」『行动』', '“春风”“行动”'],
    ['"暖巷"行动和"亮灯"行动', '“暖巷”行动和“亮灯”行动'],
    ['开着的"引号\n"另一段"', '开着的“引号\n“另一段”'],
    ['王晓𬱖・阿依　古丽', '王晓𬱖·阿依 古丽'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('sentences', () => {
  it.each([
    ['市委开会。会议强调，要抓实。', ['市委开会。', '会议强调，要抓实。']],
    ['他说：“先修路。再栽树。”大家鼓掌。', ['他说：“先修路。', '再栽树。”', '大家鼓掌。']],
    ['印发《意见（一。二）》。下一句！', ['印发《意见（一。二）》。', '下一句！']],
    ['题为《没有合上的书名。第二句。', ['题为《没有合上的书名。', '第二句。']],
    ['第一段没有句号\n　第二段', ['第一段没有句号', '第二段']],
    ['行不行？！行……好', ['行不行？！', '行……', '好']],
    ['', []],
  ])('%s', (text, expected) => {
    const { sentences } = docOf(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cuts no clause inside a quoted name, but inside quoted speech', () => {
    const clausesOf = (text: string): string[] =>
      (docOf(text).sentences[0]?.clauses ?? []).map(({ start, end }) => text.slice(start, end));
    expect(clausesOf('开展“补短板，强弱项”行动，全员上阵')).toEqual(['开展“补短板，强弱项”行动', '全员上阵']);
    expect(clausesOf('他说“先修路；再栽树”，大家点头')).toEqual(['他说“先修路', '再栽树”', '大家点头']);
  });

  it('cuts clauses at commas outside of brackets', () => {
    const text = '会议（含视频，分会场）强调，要快；要好。';
    const clauses = docOf(text).sentences[0]?.clauses ?? [];
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      '会议（含视频，分会场）强调',
      '要快',
      '要好',
    ]);
  });

  it('counts paragraphs', () => {
    expect(docOf('一。\n二。三。').sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
  });
});

describe('enclosures', () => {
  it.each([
    ['《关于〈条例〉的决定》和“暖巷（二期）”', ['《关于〈条例〉的决定》', '“暖巷（二期）”', '（二期）']],
    ['《没有合上', []],
    ['“第一段没有合上\n第二段”', []],
    ['《通知《附件》》完', ['《通知《附件》》']],
  ])('%s', (text, expected) => {
    expect(docOf(text).enclosures.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the trie', () => {
  it('finds every word of every lexicon, longest first at one start, beside characters outside the BMP', () => {
    const lexicons = [
      { name: 'a', words: ['会议', '会'] },
      { name: 'b', words: ['会议', '议事'] },
    ];
    const { hits } = docOf('𬱖会议事', lexicons);
    expect(hits['a']?.map(({ word, start }) => `${word}@${start}`)).toEqual(['会议@2', '会@2']);
    expect(hits['b']?.map(({ word, start }) => `${word}@${start}`)).toEqual(['会议@2', '议事@3']);
  });

  it('finds words that stand alone in a text and in nothing', () => {
    expect(docOf('会', [{ name: 'a', words: ['会', ''] }]).hits['a']).toHaveLength(1);
    expect(docOf('', [{ name: 'a', words: ['会'] }]).hits['a']).toEqual([]);
  });
});
