import { describe, expect, it } from '@jest/globals';
import { readLines } from './read-lines.js';

async function linesOf(chunks: readonly string[], longest?: number): Promise<(string | null)[]> {
  async function* stream(): AsyncGenerator<Buffer> {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: (string | null)[] = [];
  for await (const { bytes } of readLines(stream(), longest)) lines.push(bytes?.toString() ?? null);
  return lines;
}

describe('readLines', () => {
  it.each([
    ['one chunk', ['a\nb\n'], ['a', 'b']],
    ['no line end at the end', ['a\nb'], ['a', 'b']],
    ['a line over chunks', ['云州', '市\n常', '务'], ['云州市', '常务']],
    ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
    ['a line end of its own chunk', ['a\r', '\n', 'b'], ['a', 'b']],
    ['empty lines keep their number', ['a\n\nb'], ['a', '', 'b']],
    ['nothing', [''], []],
  ])('%s', async (_name, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });

  it('gives a line over the limit without its bytes, and the next one whole', async () => {
    expect(await linesOf(['aaaa', 'aaaa\nb\n'], 6)).toEqual([null, 'b']);
  });
});
