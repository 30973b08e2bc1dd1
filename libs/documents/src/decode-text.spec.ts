import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text.js';
import { readPage } from './read-page.js';

const TEXT = '市委召开会议';
/** 市委召开会议 in GB18030. */
const GB18030 = [0xca, 0xd0, 0xce, 0xaf, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9];

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), little));
  return bytes;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 little end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 big end first', utf16(`\ufeff${TEXT}`, false)],
    ['GB18030', Uint8Array.from(GB18030)],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it.each([
    ['empty', Uint8Array.from([])],
    ['only blank space', Uint8Array.from([32, 10, 32])],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])],
    ['neither encoding', Uint8Array.from([0xca, 0xd0, 0xff, 0xff, 0xff])],
  ])('refuses input that is %s', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    expect(() => readPage(bytes)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});
