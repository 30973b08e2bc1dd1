import type { Enclosure, Sentence, Span } from '@zhengmai/model';

const ENDERS = codesOf('。!?…');
const ENDERS_AND_CLOSERS = codesOf('。!?…”)’》');
const CLAUSE_MARKS = codesOf(',;:。!?…');
/** Every mark stands before the Chinese characters in Unicode. */
const FIRST_CHINESE = 0x4e00;
const LINE_END = 0x0a;
const SPACE = 0x20;

/**
 * Sentences end at 。！？ (closing marks go along) and at a paragraph's end; never inside 《》 or brackets.
 * Quoted speech is cut at its own full stops: “……。……。” is two sentences, as the gold counts them.
 */
export function findSentences(folded: string, enclosures: readonly Enclosure[]): Sentence[] {
  const closed = closedUnits(folded, enclosures);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  const push = (end: number): void => {
    const span = trim(folded, start, end);
    if (span) {
      sentences.push({ ...span, index: sentences.length, paragraph, clauses: findClauses(folded, span, closed) });
    }
    start = end;
  };
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code >= FIRST_CHINESE) continue;
    if (code === LINE_END) {
      push(i);
      start = i + 1;
      paragraph++;
    } else if (ENDERS.has(code) && !closed[i]) {
      let end = i + 1;
      while (ENDERS_AND_CLOSERS.has(folded.charCodeAt(end))) end++;
      push(end);
      i = end - 1;
    }
  }
  push(folded.length);
  return sentences;
}

/** 1 where a character stands inside 《》 or (), so that its marks do not cut. */
function closedUnits(folded: string, enclosures: readonly Enclosure[]): Uint8Array {
  const closed = new Uint8Array(folded.length);
  for (const { start, end, kind } of enclosures) if (kind !== 'quote') closed.fill(1, start, end);
  return closed;
}

function findClauses(folded: string, sentence: Span, closed: Uint8Array): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const code = folded.charCodeAt(i);
    if (code >= FIRST_CHINESE || closed[i] || !CLAUSE_MARKS.has(code)) continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}

function trim(folded: string, start: number, end: number): Span | null {
  while (start < end && folded.charCodeAt(start) === SPACE) start++;
  while (end > start && folded.charCodeAt(end - 1) === SPACE) end--;
  return end > start ? { start, end } : null;
}

function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}
