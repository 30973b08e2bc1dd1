/** Reads a text from left to right with sticky patterns and words. */
export class Reader {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** The match that begins here, and moves behind it; null leaves the place. */
  take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (match) this.at = sticky.lastIndex;
    return match;
  }

  /** The value of the longest word that begins here, and moves behind it. */
  takeWord<T>(words: ReadonlyMap<string, T>): T | undefined {
    if (this.text.charCodeAt(this.at) < FIRST_MARK) return undefined;
    for (let length = LONGEST_WORD; length > 0; length--) {
      const value = words.get(this.text.slice(this.at, this.at + length));
      if (value === undefined) continue;
      this.at += length;
      return value;
    }
    return undefined;
  }
}

const LONGEST_WORD = 4;
/** No word begins with a figure or a letter. */
const FIRST_MARK = 0x80;
