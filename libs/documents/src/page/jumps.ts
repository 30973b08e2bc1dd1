/** （下转第二版） and （上接第1版）: where an article goes on, or comes from. */
export interface Jump {
  /** Where the words stand in the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'to' | 'from';
}

const TO = /[（(]?\s*(?:下转|转|紧转)\s*(?:第?\s*[\dA-Z一二三四五六七八九十]{1,4}\s*版|[\dA-Z]{1,3}版)\s*[）)]?$/;
const FROM = /^[（(]?\s*(?:上接|紧接|接)\s*(?:第?\s*[\dA-Z一二三四五六七八九十]{1,4}\s*版)[^（）()]{0,16}[）)]\s*/;

export function readJumpLine(line: string): Jump | null {
  const jump = readJumpTo(line) ?? readJumpFrom(line);
  return jump && jump.start === 0 && jump.end === line.length ? jump : null;
}

export function readJumpTo(text: string): Jump | null {
  const tail = text.slice(-16);
  const match = TO.exec(tail);
  return match ? { start: text.length - tail.length + match.index, end: text.length, kind: 'to' } : null;
}

export function readJumpFrom(text: string): Jump | null {
  const match = FROM.exec(text.slice(0, 40));
  return match ? { start: 0, end: match[0].length, kind: 'from' } : null;
}

export function startsWithJump(text: string): boolean {
  const first = text.charAt(0);
  return (first === '（' || first === '(' || first === '上') && readJumpFrom(text) !== null;
}
