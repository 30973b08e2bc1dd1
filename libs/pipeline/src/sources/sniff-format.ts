import { open } from 'node:fs/promises';
import type { InputFormat } from '../inputs/input.js';

/** What a text is by its first character that is no space: `{` begins JSON Lines, `<` HTML, anything else is a page. */
export function sniffBytes(bytes: Buffer): Exclude<InputFormat, 'sniff'> {
  const head = bytes
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return head.startsWith('{') ? 'jsonl' : head.startsWith('<') ? 'html' : 'text';
}

export async function sniffFormat(file: string): Promise<Exclude<InputFormat, 'sniff'>> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return sniffBytes(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
