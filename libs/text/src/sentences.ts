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
    } else if (ENDERS.has(code) && closed[i] !== CUTS_NOTHING) {
      let end = i + 1;
      while (ENDERS_AND_CLOSERS.has(folded.charCodeAt(end))) end++;
      push(end);
      i = end - 1;
    }
  }
  push(folded.length);
  return sentences;
}

const QUOTED_NAME = 1;
const CUTS_NOTHING = 2;
const LONGEST_QUOTED_NAME = 40;

/** What a character's marks may still cut: nothing inside 《》 and (), only sentences inside a quoted name (“补短板,强弱项”行动), else 0. */
function closedUnits(folded: string, enclosures: readonly Enclosure[]): Uint8Array {
  const closed = new Uint8Array(folded.length);
  for (const { start, end, kind } of enclosures) {
    if (kind !== 'quote') closed.fill(CUTS_NOTHING, start, end);
    else if (end - start <= LONGEST_QUOTED_NAME && !/[。!?;:]/.test(folded.slice(start, end)))
      for (let i = start; i < end; i++) closed[i] ||= QUOTED_NAME;
  }
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
