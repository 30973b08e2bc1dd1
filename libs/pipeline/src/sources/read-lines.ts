/** One line of a byte stream without its line end. */
export interface ByteLine {
  /** 1-based. */
  readonly number: number;
  /** The line's bytes, or null where it is longer than the limit. */
  readonly bytes: Buffer | null;
  /** How many bytes of the stream it took, line end included. */
  readonly taken: number;
}

const LONGEST_LINE = 32 * 1024 * 1024;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Lines of a byte stream, one at a time, so that a file of any size needs the memory of its longest line.
 * Cut at the byte 0A, which is never part of a character in UTF-8 or GB18030.
 */
export async function* readLines(stream: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<ByteLine> {
  const line = new OpenLine(longest);
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, at));
      yield line.close(++number, 1);
      from = at + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.taken > 0) yield line.close(++number, 0);
}

/** The line that is being read; past the limit it counts bytes and keeps none. */
class OpenLine {
  private parts: Buffer[] = [];
  taken = 0;

  constructor(private readonly longest: number) {}

  add(part: Buffer): void {
    this.taken += part.length;
    if (this.taken > this.longest) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  close(number: number, lineEnd: number): ByteLine {
    const whole = this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts);
    const bytes = this.taken > this.longest ? null : whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole;
    const taken = this.taken + lineEnd;
    this.parts = [];
    this.taken = 0;
    return { number, bytes, taken };
  }
}
