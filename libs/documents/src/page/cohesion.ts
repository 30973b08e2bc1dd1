import { isWordPair } from './word-pairs.js';

const WINDOW = 1500;

/** The share of the two-character words of `part` that `whole` also has: 0 for texts on different matters, about 0.4 inside one article. */
export function sharedShare(part: string, whole: string): number {
  const pairs = pairsOf(part.slice(0, WINDOW));
  if (pairs.size === 0) return 0;
  const known = pairsOf(whole);
  let shared = 0;
  for (const pair of pairs) if (known.has(pair)) shared += 1;
  return shared / pairs.size;
}

/** Whether the characters on both sides of a break stand together elsewhere, so that the break may run through a word. */
export function joinsWord(before: string, after: string, known: ReadonlySet<number>): boolean {
  if (/[\dA-Za-z]$/.test(before) && /^[\dA-Za-z]/.test(after)) return true;
  return isWordPair(before, after) || known.has(before.charCodeAt(before.length - 1) * 65536 + after.charCodeAt(0));
}

/** Pairs of neighbouring Han characters, letters or digits; punctuation separates. */
export function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const word = isWord(code);
    if (word && previous > 0) pairs.add(previous * 65536 + code);
    previous = word ? code : 0;
  }
  return pairs;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122)
  );
}
