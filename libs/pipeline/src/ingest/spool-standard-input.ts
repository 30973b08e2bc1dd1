import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Input } from '../inputs/input.js';
import { sniffFormat } from '../sources/sniff-format.js';

interface Spool {
  readonly inputs: readonly Input[];
  remove(): Promise<void>;
}

/** An ingest reads files of lines twice, and standard input can be read once only: it goes through a file that is removed after. */
export async function spoolStandardInput(inputs: readonly Input[]): Promise<Spool> {
  if (!inputs.some(({ file }) => file === null)) return { inputs, remove: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'zhengmai-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, 'standard-input');
    await pipeline(process.stdin, createWriteStream(file));
    const format = await sniffFormat(file);
    const { size } = await stat(file);
    return {
      inputs: inputs.map((input) => (input.file === null ? { ...input, file, format, bytes: size } : input)),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
