import { createReadStream } from 'node:fs';
import type { Input, Refusal } from '../inputs/input.js';
import { FolderMetadata } from '../metadata/folder-metadata.js';
import { readLineSources } from './read-line-sources.js';
import { readPageSource } from './read-page-source.js';
import type { ReadSettings } from './read-settings.js';
import { sniffBytes } from './sniff-format.js';
import type { Source } from './source.js';
import { refuse, unreadable } from './refusals.js';

/** A source, or why there is none; `bytes` of the input were taken for it. */
export type ReadSource =
  | { readonly kind: 'source'; readonly bytes: number; readonly source: Source }
  | { readonly kind: 'refused'; readonly bytes: number; readonly refusal: Refusal };

/** Reads inputs into sources, one at a time; knows the metadata of the folders that it has been to. */
export class SourceReader {
  private readonly metadata = new FolderMetadata();

  constructor(private readonly settings: ReadSettings) {}

  async *read(input: Input): AsyncGenerator<ReadSource> {
    const { known, refused } = await this.metadata.of(input);
    for (const refusal of refused) yield { kind: 'refused', bytes: 0, refusal };
    const context = { input, known, settings: this.settings };
    try {
      const { format, head, bytes } = await open(input);
      // Lines are decoded one by one, so a file that is no text must be told from its head.
      if (format === 'jsonl' && head.includes(0)) {
        for await (const _ of bytes) break;
        yield { kind: 'refused', bytes: input.bytes, refusal: binary(input) };
      } else if (format === 'jsonl') yield* readLineSources(bytes, context);
      else yield await readPageSource(bytes, { ...context, format });
    } catch (error) {
      yield { kind: 'refused', bytes: 0, refusal: unreadable(input, error) };
    }
  }
}

const binary = ({ path }: Input): Refusal => refuse({ path }, 'not_text', 'the file is binary, or UTF-16');

interface Opened {
  readonly format: 'text' | 'html' | 'jsonl';
  /** The first bytes, which tell what kind of file it is; they come again in `bytes`. */
  readonly head: Buffer;
  readonly bytes: AsyncIterable<Buffer>;
}

async function open({ file, format }: Input): Promise<Opened> {
  const stream: AsyncIterable<Buffer> =
    file === null ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  return { format: format === 'sniff' ? sniffBytes(head) : format, head, bytes: resumed(head, chunks) };
}

/** Closes the file however far it was read. */
async function* resumed(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
