import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines and waits while the reader is slow, so that nothing piles up in memory. */
export class LineWriter {
  constructor(private readonly stream: Writable) {}

  async write(line: string): Promise<void> {
    if (!this.stream.write(`${line}\n`)) await once(this.stream, 'drain');
  }
}

/** A reader that leaves (`… | head`) ends the program in silence: what it did not want is no failure. */
export function endQuietlyOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
