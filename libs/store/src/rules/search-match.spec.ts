import { describe, expect, it } from '@jest/globals';
import { foldText } from './fold.js';
import { loadPinyin } from './pinyin.js';
import { matchNode, readQuery } from './search-match.js';
import { searchTokens } from './search-tokens.js';

describe('foldText', () => {
  it.each([
    ['ＡＢＣ（１）', 'abc(1)'],
    ['İstanbul𬱖', 'İstanbul𬱖'],
    ['a\u0000b　c', 'a b c'],
  ])('%j becomes %j, as long as before', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text)).toHaveLength(text.length);
  });
});

describe('searchTokens', () => {
  it.each([
    ['改革开放', '改 革 开 放'],
    ['改革，开放！', '改 革 开 放'],
    ['gdp2', 'g d p 2'],
    ['吕𬱖', '吕 x2cc56'],
    ['é〇', 'xe9 x3007'],
    ['“” 。', ''],
  ])('%j becomes %j', (text, tokens) => expect(searchTokens(text)).toBe(tokens));
});

describe('matchNode', () => {
  const person = { name: '罗清溪', aliases: ['老罗'], pinyin: 'luo qing xi', text: null };
  const article = {
    name: '全会召开',
    aliases: [],
    pinyin: '',
    text: `${'前'.repeat(40)}全会公报${'后'.repeat(40)}\n下一段`,
  };

  it.each([
    ['清溪', 'name', '罗清溪', '清溪'],
    ['老', 'alias', '老罗', '老'],
    ['LUO qing', 'pinyin', '罗清溪', '罗清溪'],
    ['qingx', 'pinyin', '罗清溪', '罗清溪'],
  ])('%s finds the person by %s', (query, match, snippet, marked) => {
    const found = matchNode(readQuery(query), person)!;
    expect(found).toMatchObject({ match, snippet });
    expect(found.snippet.slice(found.highlight.start, found.highlight.end)).toBe(marked);
  });

  it.each(['uo', 'uoqing', 'xiluo', '清 溪', '-', '，'])('%s finds nobody', (query) => {
    expect(matchNode(readQuery(query), person)).toBeNull();
  });

  it('finds an article by its title, else by its text with a little around it', () => {
    expect(matchNode(readQuery('全会'), article)).toMatchObject({ match: 'title', snippet: '全会召开' });
    const found = matchNode(readQuery('会公报'), article)!;
    expect(found).toMatchObject({ match: 'text', snippet: `${'前'.repeat(23)}全会公报${'后'.repeat(24)}` });
    expect(matchNode(readQuery('后下'), article)).toBeNull();
  });

  it('does not split a character in a snippet', () => {
    const text = `${'𬱖'.repeat(30)}标${'𬱖'.repeat(30)}`;
    const { snippet } = matchNode(readQuery('标'), { ...article, text })!;
    expect(() => encodeURIComponent(snippet)).not.toThrow();
  });
});

describe('loadPinyin', () => {
  it.each([
    ['Person', '曾国强', 'zeng guo qiang'],
    ['Person', '单雄', 'shan xiong'],
    ['Place', '吕梁市', 'lv liang shi'],
    ['Organization', 'ABC公司', 'a b c gong si'],
    ['Meeting', '全会', ''],
  ] as const)('spells the %s %s as %j', async (label, name, spelled) => {
    expect((await loadPinyin())(label, name)).toBe(spelled);
  });
});
