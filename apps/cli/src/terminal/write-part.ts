import { once } from 'node:events';

/** Writes a part and waits while the reader is slow. */
export async function writePart(stream: NodeJS.WritableStream, part: string | Uint8Array): Promise<void> {
  if (!stream.write(part)) await once(stream, 'drain');
}
