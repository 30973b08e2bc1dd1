/** （下转第二版） and （上接第1版）: where an article goes on, or comes from. */
export interface Jump {
  /** Where the words stand in the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'to' | 'from';
}

const TO = /^转\s?第?\s?[\dA-Z一二三四五六七八九十]{1,4}\s?版\s?[）)]?$/;
const FROM = /^[（(]?\s?(?:上接|紧接|接)\s?第?\s?[\dA-Z一二三四五六七八九十]{1,4}\s?版[^（）()]{0,16}[）)]/;
const LONGEST_TO = 16;

export function readJumpLine(line: string): Jump | null {
  const jump = readJumpTo(line) ?? readJumpFrom(line);
  return jump && jump.start === 0 && jump.end === line.length ? jump : null;
}

export function readJumpTo(text: string): Jump | null {
  const turn = text.lastIndexOf('转');
  if (turn < 0 || turn < text.length - LONGEST_TO || !TO.test(text.slice(turn))) return null;
  let start = turn;
  if (start > 0 && '下紧'.includes(text.charAt(start - 1))) start -= 1;
  const bare = text.slice(0, start).trimEnd();
  if (/[（(]$/.test(bare)) start = bare.length - 1;
  return { start, end: text.length, kind: 'to' };
}

export function readJumpFrom(text: string): Jump | null {
  const match = FROM.exec(text.slice(0, 40));
  if (!match) return null;
  const rest = text.slice(match[0].length);
  return { start: 0, end: text.length - rest.trimStart().length, kind: 'from' };
}

export function startsWithJump(text: string): boolean {
  const first = text.charAt(0);
  return (first === '（' || first === '(' || first === '上') && readJumpFrom(text) !== null;
}
