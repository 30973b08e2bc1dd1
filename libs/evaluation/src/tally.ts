/** Counts of one category in one article: they add up over articles. */
export interface Tally {
  readonly category: string;
  readonly article: string;
  readonly truePositives: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares what the gold has with what was found, each once. */
export function tallyOf(
  { category, article }: Pick<Tally, 'category' | 'article'>,
  gold: Iterable<string>,
  predicted: Iterable<string>,
): Tally {
  const wanted = new Set(gold);
  const found = new Set(predicted);
  return {
    category,
    article,
    truePositives: [...wanted].filter((item) => found.has(item)).length,
    missed: [...wanted].filter((item) => !found.has(item)).sort(),
    extra: [...found].filter((item) => !wanted.has(item)).sort(),
  };
}

/** One yes-or-no judgement of an attribute (a meeting's date, an article's locale). */
export interface Check {
  readonly category: string;
  readonly article: string;
  readonly right: boolean;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Micro-averaged over the tallies of one category. */
export function scoreOf(tallies: readonly Tally[]): Score {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  const truePositives = sum((tally) => tally.truePositives);
  const falsePositives = sum(({ extra }) => extra.length);
  const falseNegatives = sum(({ missed }) => missed.length);
  const precision = ratio(truePositives, truePositives + falsePositives);
  const recall = ratio(truePositives, truePositives + falseNegatives);
  const f1 = ratio(2 * precision * recall, precision + recall);
  return { precision, recall, f1, truePositives, falsePositives, falseNegatives };
}

export function accuracyOf(checks: readonly Check[]): number {
  return ratio(checks.filter(({ right }) => right).length, checks.length);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
