import { describe, expect, it } from '@jest/globals';
import { readPage } from '../read-page.js';
import { readJsonLines } from './read-json-lines.js';

const REPORT = '7月2日，清州市召开防汛会议。\n小标题不分开\n会议还研究了其他事项。';

function lineOf(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(record);
}

/** [as printed, clean text, names, publication] */
const TEXTS: readonly (readonly [string, string, readonly string[], string | null])[] = [
  ['新华社清州7月2日电（记者周明）我国茶叶丰收。（完）', '我国茶叶丰收。', ['周明'], '新华社'],
  [
    '原标题：茶叶丰收了我市茶叶丰收，茶农增收。返回首页，查看更多',
    '茶叶丰收了我市茶叶丰收，茶农增收。返回首页，查看更多',
    [],
    null,
  ],
  ['我市茶叶丰收，茶农增收。来源：清州日报 编辑：曹静', '我市茶叶丰收，茶农增收。', [], '清州日报'],
  ['我市茶叶丰收，茶农增收。通讯员 王娜 周彩凤', '我市茶叶丰收，茶农增收。', ['王娜', '周彩凤'], null],
  [
    '我市茶叶丰收，茶农增收。《 人民日报 》（ 2023年07月31日   12 版）分享让更多人看到',
    '我市茶叶丰收，茶农增收。',
    [],
    '人民日报',
  ],
  [
    '周远航主持召开防汛会议北京日报8月10日讯（记者尹晓莉）今天，会议召开。',
    '周远航主持召开防汛会议\n今天，会议召开。',
    ['尹晓莉'],
    '北京日报',
  ],
  ['　　第一段。\n\n　　第二段。', '第一段。\n第二段。', [], null],
];

describe('a JSON line', () => {
  it('is one article with its own path, id, date, title and collection', () => {
    const record = {
      id: 'x-7',
      path: 'a/1.txt',
      date: '2024-07-03',
      title: '防汛会议召开',
      source: 'archive',
      text: REPORT,
    };
    const [read, ...more] = readPage(lineOf(record), { path: 'all.jsonl', format: 'json-line' });
    expect(more).toEqual([]);
    expect(read?.article).toMatchObject({
      title: '防汛会议召开',
      publishedOn: '2024-07-03',
      publication: null,
      text: REPORT,
      source: { path: 'a/1.txt', id: 'x-7', ordinal: 1, collection: 'archive' },
    });
  });

  it('takes what it does not say from the options', () => {
    const [read] = readPage(lineOf({ text: REPORT, id: null, path: null, date: null, title: null, source: null }), {
      path: 'all.jsonl',
      date: '2024-07-03',
      publication: '清州日报',
    });
    expect(read?.article).toMatchObject({
      title: null,
      publication: '清州日报',
      publishedOn: '2024-07-03',
      source: { path: 'all.jsonl', id: null, collection: null },
    });
  });

  it('takes an empty field for an absent one', () => {
    const empty = lineOf({ text: REPORT, id: '', path: '', date: '', title: ' ', source: '' });
    const [read] = readPage(empty, { path: 'all.jsonl', format: 'json-line' });
    expect(read?.article).toMatchObject({ title: null, publishedOn: null, source: { path: 'all.jsonl', id: null } });
    expect(read?.issues).toEqual([]);
  });

  it('takes numbers for what they print, and says which date it could not read', () => {
    const [numbered] = readPage(lineOf({ text: REPORT, id: 7, date: 20240703 }), { format: 'json-line' });
    expect(numbered?.article).toMatchObject({ publishedOn: '2024-07-03', source: { id: '7' } });
    expect(numbered?.issues).toEqual([]);
    const [undated] = readPage(lineOf({ text: REPORT, date: '2024-07-32' }), { format: 'json-line' });
    expect(undated?.article.publishedOn).toBeNull();
    expect(undated?.issues.map(({ code, message }) => [code, message])).toEqual([
      ['unread_date', '“2024-07-32” is no date of publication'],
    ]);
  });

  it('has an id from collection and source id, whatever the text says', () => {
    const idOf = (text: string, id: string): string | undefined =>
      readPage(lineOf({ text, id, source: 'archive' }))[0]?.article.id;
    expect(idOf('甲。', '1')).toBe(idOf('乙。', '1'));
    expect(idOf('甲。', '1')).not.toBe(idOf('甲。', '2'));
  });

  it.each(TEXTS)('cuts head and tail only: %s', (text, clean, names, publication) => {
    const [read] = readPage(lineOf({ text }));
    expect(read?.article.text).toBe(clean);
    expect(read?.article.bylines.map(({ name }) => name)).toEqual(names);
    expect(read?.article.publication).toBe(publication);
  });

  it('maps its text into the text of the line', () => {
    const text = '新华社清州7月2日电（记者周明）我国茶叶丰收。\n　　茶农增收。（完）';
    const [read] = readPage(lineOf({ text }));
    expect(read?.pageMap.map(({ from, length }) => text.slice(from, from + length))).toEqual([
      '我国茶叶丰收。',
      '茶农增收。',
    ]);
  });
});

describe('readJsonLines', () => {
  it('refuses broken lines by number and reads the rest', () => {
    const text = [
      '{"text": "甲地召开会议。"}',
      '',
      '{"text": ',
      '[1]',
      '{"title": "无正文"}',
      '{"text": 5}',
      '{"text": "乙地召开会议。"}',
    ].join('\n');
    const results = [...readJsonLines(text, { path: 'all.jsonl' })];
    expect(
      results.map((result) => [result.line, 'refused' in result ? result.refused : result.articles[0]?.article.text]),
    ).toEqual([
      [1, '甲地召开会议。'],
      [3, 'not JSON'],
      [4, 'not a JSON object'],
      [5, '“text” is missing or empty'],
      [6, '“text” is not a string'],
      [7, '乙地召开会议。'],
    ]);
  });
});
