import type { Evaluation, Interval } from '@zhengmai/evaluation';

/** A table for reading: scores by category with 95 % intervals, then attributes, then the invariants. */
export function evaluationText(evaluation: Evaluation, shown: (category: string) => boolean): string {
  const { articles, found, evidence, broken } = evaluation;
  const scores = evaluation.scores.filter(({ category }) => shown(category));
  const accuracies = evaluation.accuracies.filter(({ category }) => shown(category));
  const width = Math.max(8, ...[...scores, ...accuracies].map(({ category }) => category.length));
  const lines = [`${articles} annotated articles, ${found} of them found`];
  if (scores.length > 0) lines.push('', scoreHead(width));
  for (const { category, precision, recall, f1, interval, ...counts } of scores) {
    const { truePositives, falsePositives, falseNegatives } = counts;
    const empty = truePositives + falsePositives + falseNegatives === 0;
    const numbers = empty ? ['-', '-', '-', ''] : [...[precision, recall, f1].map(three), range(interval)];
    lines.push(scoreRow(width, [category, ...numbers, truePositives, falsePositives, falseNegatives]));
  }
  if (accuracies.length > 0) lines.push('', `${'attribute'.padEnd(width)}  right   95 %            of`);
  for (const { category, value, count, interval } of accuracies)
    lines.push(
      `${category.padEnd(width)}  ${three(value)}   ${range(interval).padEnd(11)}  ${String(count).padStart(5)}`,
    );
  lines.push(
    '',
    `${evidence} pieces of evidence, ${broken.length} broken invariants`,
    ...broken.map((line) => `  ${line}`),
  );
  return lines.join('\n');
}

function scoreHead(width: number): string {
  return scoreRow(width, ['category', 'P', 'R', 'F1', '95 % of F1', 'right', 'extra', 'missed']);
}

function scoreRow(width: number, [category, p, r, f1, interval, ...counts]: readonly (string | number)[]): string {
  const number = (value: string | number | undefined): string => String(value).padStart(6);
  const counted = counts.map((count) => String(count).padStart(7)).join('');
  return `${String(category).padEnd(width)} ${number(p)} ${number(r)} ${number(f1)}  ${String(interval).padEnd(11)} ${counted}`;
}

const three = (value: number): string => value.toFixed(3);

const range = (interval: Interval | null): string =>
  interval === null ? '' : `${three(interval.low)}-${three(interval.high)}`;
