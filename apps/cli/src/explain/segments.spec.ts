import { describe, expect, it } from '@jest/globals';
import { explain, readPage } from '@zhengmai/extraction';
import { segmentsOf } from './segments.js';

const PAGE =
  '云州市委常委会召开会议\n本报讯 6月2日，云州市委书记钟望岳主持召开市委常委会会议。会议强调，各级各部门要抓好落实。\n';

describe('segmentsOf', () => {
  const explanation = explain(readPage(PAGE)[0]!);
  const segments = segmentsOf(explanation);

  it('covers the text whole, in order', () => {
    expect(segments.map(({ text }) => text).join('')).toBe(explanation.extraction.article.text);
  });

  it('says of each run which mentions cover it, the shortest first', () => {
    const named = segments.find(({ text }) => text === '钟望岳');
    expect(named?.mentions[0]).toMatchObject({ label: 'Person', name: '钟望岳', rule: expect.stringMatching(/\//) });
    for (const { start, end, mentions } of segments)
      for (const mention of mentions) expect(mention.start <= start && end <= mention.end).toBe(true);
  });

  it('never cuts through evidence', () => {
    const starts = new Set(segments.map(({ start }) => start));
    for (const { start } of explanation.facts.flatMap(({ evidence }) => evidence)) expect(starts).toContain(start);
  });
});
