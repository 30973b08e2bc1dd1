/** Pairs each gold item with at most one predicted item, best score first (then in order); a score of 0 or less pairs nothing. */
export function pairGreedily<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  score: (g: G, p: P) => number,
): Map<number, number> {
  const pairs = gold.flatMap((g, i) => predicted.map((p, j) => ({ score: score(g, p), i, j })));
  pairs.sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  const matched = new Map<number, number>();
  for (const { score: s, i, j } of pairs) {
    if (s <= 0 || matched.has(i) || taken.has(j)) continue;
    matched.set(i, j);
    taken.add(j);
  }
  return matched;
}
