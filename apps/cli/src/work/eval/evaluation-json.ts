import type { ErrorGroup, Evaluation } from '@zhengmai/evaluation';

interface Shown {
  shown(category: string): boolean;
  /** The board of misses, or null where it was not asked for. */
  readonly board: readonly ErrorGroup[] | null;
}

/** One JSON object: `scores` and `accuracy` by category, counts of articles, evidence and broken invariants. */
export function evaluationJson(evaluation: Evaluation, { shown, board }: Shown): string {
  const { articles, found, evidence, broken } = evaluation;
  const scores = evaluation.scores.filter(({ category }) => shown(category));
  const accuracies = evaluation.accuracies.filter(({ category }) => shown(category));
  const answer = {
    articles,
    found,
    scores: Object.fromEntries(scores.map(({ category, ...score }) => [category, score])),
    accuracy: Object.fromEntries(accuracies.map(({ category, ...accuracy }) => [category, accuracy])),
    evidence,
    broken,
    ...(board === null ? {} : { errors: board }),
  };
  return JSON.stringify(answer, null, 2);
}
