import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { ZhengmaiError } from '@zhengmai/model';

/** A file that is written line by line; the name must be writable before any work is begun. */
export async function openOutFile(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
    return stream;
  } catch (error) {
    const { message } = error as Error;
    throw new ZhengmaiError(
      'BAD_USAGE',
      `${path} cannot be written (${message})`,
      'name a file in a folder that exists and that you may write to',
      { cause: error },
    );
  }
}

export async function closeOutFile(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream);
}
