import { COMPOUND_SURNAMES, SURNAMES } from '@zhengmai/lexicon';
import { behindScore, KNOWN_SURNAME, scoreName, type NameCandidate } from './name-score.js';
import { nameAt } from './read-name.js';
import type { Stage } from './stage.js';

const LINK = /^ {0,2}(?:、|和|与|及|以及) {0,2}/u;
/** One name of a list: what stands between two separators. */
const TOKEN =
  /^ {0,2}([\u3400-\u9fff]{2,4}?|[\u3400-\u9fff] {1,2}[\u3400-\u9fff]|[\u3400-\u9fff]{1,8}·[\u3400-\u9fff·]{1,10})(?:同志|等)? {0,2}$/u;
const LONGEST_TOKEN = 22;
/** A whole token between separators is enough evidence of place for a form that is only not bad. */
const TOKEN_ENOUGH = 3;

/** The names that follow one name in a list: A、B和C. */
export function namesAfter(stage: Stage, end: number): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = end; ;) {
    const link = LINK.exec(stage.folded.slice(at, at + 6))?.[0];
    if (link === undefined) return found;
    const start = at + link.length;
    const name = tokenAt(stage, start) ?? nameAt(stage.folded, start, link.includes('、') ? 'list' : 'noun');
    if (!name || !stage.isFree(name)) return found;
    found.push(name);
    at = name.end;
  }
}

/** The names before a separator that stands at `end`, in text order: A、B、 read backwards from C. */
export function namesBefore(stage: Stage, end: number): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = end; ;) {
    if (!'、和与及'.includes(stage.folded[at - 1] ?? ' ')) return found;
    const name = tokenBefore(stage, at - 1);
    if (!name) return found;
    found.unshift(name);
    at = name.start;
    while (stage.folded[at - 1] === ' ' && stage.folded[at - 2] === '、') at -= 1;
  }
}

/** The name that fills the space between the last separator and `end`. */
export function tokenBefore(stage: Stage, end: number): NameCandidate | null {
  const { folded } = stage;
  let start = end;
  while (start > end - LONGEST_TOKEN && start > 0 && !/[、,。;:()“”\n]/.test(folded[start - 1] as string)) start -= 1;
  return tokenIn(stage, start, end);
}

function tokenAt(stage: Stage, start: number): NameCandidate | null {
  const { folded } = stage;
  let end = start;
  while (end < start + LONGEST_TOKEN && end < folded.length && !/[、,。;:()“”\n]/.test(folded[end] as string)) end += 1;
  return tokenIn(stage, start, end);
}

function tokenIn(stage: Stage, from: number, to: number): NameCandidate | null {
  const token = TOKEN.exec(stage.folded.slice(from, to))?.[1];
  if (token === undefined) return null;
  if (
    token.length === 4 &&
    (SURNAMES.get(token[0] as string) ?? 0) >= KNOWN_SURNAME &&
    !COMPOUND_SURNAMES.has(token.slice(0, 2))
  )
    return null;
  const start = from + stage.folded.slice(from, to).indexOf(token);
  const candidate = scoreName(stage.folded, { start, end: start + token.length }, 'list');
  return candidate.score - behindScore(stage.folded, candidate.end) >= TOKEN_ENOUGH && stage.isFree(candidate)
    ? candidate
    : null;
}
