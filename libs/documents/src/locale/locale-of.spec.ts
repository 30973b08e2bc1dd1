import { describe, expect, it } from '@jest/globals';
import { readPage } from '../read-page.js';
import type { ReadOptions } from '../read-options.js';

/** [text, options, locale, code, basis] */
const LOCALES: readonly (readonly [string, ReadOptions, string | null, string | null, string])[] = [
  ['7月2日，市委召开会议。', { locale: '太原' }, '太原市', '140100', 'metadata'],
  ['7月2日，市委召开会议。', { locale: '小满镇' }, '小满镇', null, 'metadata'],
  ['7月2日，市委召开会议。', { publication: '大同日报' }, '大同市', '140200', 'publication 大同日报'],
  ['7月2日，小店区召开会议，区委书记讲话。', { publication: '太原日报' }, '太原市', '140100', 'publication 太原日报'],
  ['7月2日，清州市委召开会议。', { publication: '清州日报' }, '清州市', null, 'publication 清州日报'],
  [
    '江永县委书记7月2日主持召开会议，县政府有关部门参加，全县上下要抓好落实。',
    {},
    '江永县',
    '431125',
    'content: 江永县 named near 全县',
  ],
  [
    '浙江省委常委会召开会议，要求全省上下抓好落实。会议还听取了杭州工作汇报。',
    {},
    '浙江省',
    '330000',
    'content: 浙江省 named near 全省',
  ],
  [
    '商丘市动员大会召开，动员全市各界参与活动。河南省有关部门到会指导。',
    {},
    '商丘市',
    '411400',
    'content: 商丘市 named near 全市',
  ],
  [
    '吉林省委召开常委会会议，传达学习在陕西汉中考察时的讲话，研究我省贯彻意见。',
    {},
    '吉林省',
    '220000',
    'content: 吉林省 named near 全省',
  ],
  ['我县加强合作，公安机关参加，用好各类资源。全县上下要抓好落实。', {}, null, null, ''],
  [
    '甘肃合作市委召开会议，合作市政府通报情况。全市上下要抓好落实。',
    {},
    '合作市',
    '623001',
    'content: 合作市 named near 全市',
  ],
  ['7月2日，小满县委书记主持召开县委常委会会议，全县上下要抓好落实。', {}, null, null, ''],
  ['7月2日，代县长主持召开县政府常务会议，市和县有关部门参加。', {}, null, null, ''],
  ['安徽马鞍山市和县召开会议，全县上下要抓好落实。', {}, '和县', '340523', 'content: 和县 named near 全县'],
  ['代县县委召开会议，代县县政府通报情况。', {}, '代县', '140923', 'content: 代县 named most'],
  ['清州市委召开会议，清州市政府通报情况，全市上下要抓好落实。', {}, '清州市', null, 'content: 清州市 acts'],
  [
    '深圳新闻网7月2日讯（记者 周明）盐田区人大常委会召开会议，区人大常委会主任主持。',
    {},
    '盐田区',
    '440308',
    'content: 盐田区 named near 全县',
  ],
  ['新华社北京7月2日电（记者周明）国务院总理主持召开会议，北京市政府负责人参加。', {}, null, null, ''],
  ['央视网消息（新闻联播）：上海市委召开会议。', {}, null, null, ''],
  ['今年茶叶丰收，茶农增收。', {}, null, null, ''],
];

describe('localeOf', () => {
  it.each(LOCALES)('%s %j', (text, options, name, adcode, basis) => {
    const { locale, basis: bases } = readPage(text, { ...options, format: 'article' })[0]?.article ?? {};
    expect(locale ?? null).toEqual(name === null ? null : { name, adcode, basis });
    expect(bases?.locale).toEqual(
      name === null ? undefined : { how: basis === 'metadata' ? 'stated' : 'inferred', from: basis },
    );
  });

  it('lets the articles of a page speak for it together', () => {
    const page =
      '市委召开会议\n\n本报讯(记者 周明)7月2日,太原市委召开会议,全市上下要抓好落实。\n\n茶叶丰收了\n\n本报讯(记者 李明)今年茶叶丰收,茶农增收。\n';
    expect(readPage(page).map(({ article }) => article.locale?.name)).toEqual(['太原市', '太原市']);
  });
});
