import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines and waits while the reader is slow, so that nothing piles up in memory. */
export class LineWriter {
  constructor(private readonly stream: Writable) {}

  async write(line: string): Promise<void> {
    if (!this.stream.write(`${line}\n`)) await once(this.stream, 'drain');
  }
}

/** A reader that leaves (`… | head`) ends the program in silence: what it did not want is no failure. Nobody has to read the logs. */
export function endQuietlyOnClosedPipe(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): void {
  const unlessClosed = (then: () => void) => (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    then();
  };
  stdout.on(
    'error',
    unlessClosed(() => process.exit(0)),
  );
  stderr.on(
    'error',
    unlessClosed(() => undefined),
  );
}
