import { describe, expect, it } from '@jest/globals';
import { parseMetadata } from './parse-metadata.js';

const parse = (text: string): ReturnType<typeof parseMetadata> => parseMetadata(Buffer.from(text), 'metadata.jsonl');

describe('parseMetadata', () => {
  it('reads rows by path, all but the path optional', () => {
    const { rows, refused } = parse(
      '{"path":"p1.txt","publication":"云州日报","published":"2025-03-13"}\n\n{"path":"p2.txt","locale":null}\n',
    );
    expect(rows.get('p1.txt')).toMatchObject({ publication: '云州日报', published: '2025-03-13', locale: null });
    expect(rows.get('p2.txt')).toMatchObject({ publication: null, published: null, locale: null });
    expect(refused).toEqual([]);
  });

  it.each([
    ['{"path":', /broken JSON/],
    ['[]', /no `path`/],
    ['7', /not a JSON object/],
    ['{"path":"a.txt","published":2025}', /`published` is no string/],
    ['{"path":"a.txt","published":"2025-02-30"}', /`published` is no date: 2025-02-30/],
  ])('refuses the line %s by its number and reads the rest', (line, message) => {
    const { rows, refused } = parse(`${line}\n{"path":"b.txt","locale":"云州市"}`);
    expect(refused).toEqual([
      expect.objectContaining({ path: 'metadata.jsonl', line: 1, message: expect.stringMatching(message) }),
    ]);
    expect(rows.get('b.txt')?.locale).toBe('云州市');
  });

  it('has no rows where there is no file', () => {
    expect(parseMetadata(null, 'metadata.jsonl').rows.size).toBe(0);
  });
});
