import { WORD_PAIRS } from './word-pairs.generated.js';

const PAIRS: ReadonlySet<number> = readPairs();

/** Whether two characters often stand together inside a word (产|业), so that a break between them tears it. */
export function isWordPair(before: string, after: string): boolean {
  return PAIRS.has(before.charCodeAt(before.length - 1) * 65536 + after.charCodeAt(0));
}

function readPairs(): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const group of WORD_PAIRS.trim().split(/\s/)) {
    for (let at = 1; at < group.length; at += 1) pairs.add(group.charCodeAt(0) * 65536 + group.charCodeAt(at));
  }
  return pairs;
}
