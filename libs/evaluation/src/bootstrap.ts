import { accuracyOf, scoreOf, type Check, type Tally } from './tally.js';

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 1000;

/** Interval of a category's F1 when articles are drawn again with replacement; a fixed seed, so that two runs agree. */
export function f1Interval(tallies: readonly Tally[], articles: readonly string[]): Interval {
  const byArticle = groupBy(tallies);
  return interval(articles, (drawn) => scoreOf(drawn.flatMap((id) => byArticle.get(id) ?? [])).f1);
}

export function accuracyInterval(checks: readonly Check[], articles: readonly string[]): Interval {
  const byArticle = groupBy(checks);
  return interval(articles, (drawn) => accuracyOf(drawn.flatMap((id) => byArticle.get(id) ?? [])));
}

function interval(articles: readonly string[], value: (drawn: readonly string[]) => number): Interval {
  const random = randomFrom(20_211_221);
  const values = Array.from({ length: ROUNDS }, () =>
    value(articles.map(() => articles[Math.floor(random() * articles.length)] as string)),
  ).sort((a, b) => a - b);
  return { low: values[Math.floor(ROUNDS * 0.025)] ?? 0, high: values[Math.floor(ROUNDS * 0.975)] ?? 0 };
}

function groupBy<T extends { readonly article: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.article, [...(groups.get(item.article) ?? []), item]);
  return groups;
}

/** Mulberry32: small, even enough for drawing, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
