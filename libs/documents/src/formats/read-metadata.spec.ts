import { describe, expect, it } from '@jest/globals';
import { readMetadata } from './read-metadata.js';

const METADATA = [
  '{"path": "p1.txt", "publication": "清州日报", "published": "2024-07-03"}',
  '',
  '{"path": "old/p2.txt", "published": "1998", "locale": "云岭县"}',
  '{"path": "new/p2.txt", "published": "2024年7月4日"}',
].join('\n');

describe('readMetadata', () => {
  const lookup = readMetadata(METADATA);

  it.each([
    ['p1.txt', { publication: '清州日报', published: '2024-07-03', locale: null }],
    ['/archive/2024/p1.txt', { publication: '清州日报', published: '2024-07-03', locale: null }],
    ['/archive/old/p2.txt', { publication: null, published: '1998', locale: '云岭县' }],
    ['C:\\archive\\new\\p2.txt', { publication: null, published: '2024-07-04', locale: null }],
    ['other/p2.txt', null],
    ['p3.txt', null],
  ])('%s', (path, metadata) => {
    expect(lookup(path)).toEqual(metadata);
  });

  it.each([
    ['{"path": 1}', 'line 1: no object with a “path”'],
    ['\n{"path": ', 'line 2: not JSON'],
    ['{"path": "a.txt", "published": "soon"}', 'line 1: “published” is no date: soon'],
    ['{"path": "a.txt", "locale": 3}', 'line 1: “locale” is not a string'],
  ])('names the line of %s', (text, message) => {
    expect(() => readMetadata(text)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining(message) }),
    );
  });
});
