import type { Extraction } from '@zhengmai/model';
import { align } from './align.js';
import { accuracyInterval, f1Interval, type Interval } from './bootstrap.js';
import { SCORED_EDGES } from './categories/facts.js';
import { checkProof } from './check-proof.js';
import type { Gold, GoldPage } from './gold.js';
import { scoreArticle } from './score-article.js';
import { scorePage } from './score-pages.js';
import { accuracyOf, scoreOf, type Score, type Tally } from './tally.js';

export interface EvaluationInput {
  readonly golds: readonly Gold[];
  readonly extractions: readonly Extraction[];
  /** Pages with the text as it came, where splitting is to be scored. */
  readonly pages?: readonly { readonly page: GoldPage; readonly raw: string }[];
}

export interface Accuracy {
  readonly category: string;
  readonly value: number;
  readonly count: number;
  readonly interval: Interval | null;
}

export interface Evaluation {
  readonly articles: number;
  readonly found: number;
  readonly scores: readonly ({ readonly category: string; readonly interval: Interval } & Score)[];
  readonly accuracies: readonly Accuracy[];
  readonly evidence: number;
  readonly broken: readonly string[];
  /** Every tally, for the board of errors. */
  readonly tallies: readonly Tally[];
}

const CATEGORIES: readonly string[] = [
  ...['person', 'post as printed', 'post resolved', 'meeting', 'policy', 'campaign', 'facts'],
  ...SCORED_EDGES.map((type) => `fact ${type}`),
  ...['directive', 'directive addressee', 'quantity'],
];

/** Extractions against a gold, category by category, each with a 95 % bootstrap interval over articles. */
export function evaluate({ golds, extractions, pages = [] }: EvaluationInput): Evaluation {
  const aligned = align(golds, extractions);
  const parts = aligned.map(({ gold, predicted }) => scoreArticle(gold, predicted));
  const tallies = parts.flatMap((part) => part.tallies);
  const checks = parts.flatMap((part) => part.checks);
  const articles = golds.map(({ id }) => id);
  const scores = CATEGORIES.map((category) => {
    const own = tallies.filter((tally) => tally.category === category);
    return { category, ...scoreOf(own), interval: f1Interval(own, articles) };
  });
  const attributes = [...new Set(checks.map(({ category }) => category))].map((category): Accuracy => {
    const own = checks.filter((check) => check.category === category);
    return { category, value: accuracyOf(own), count: own.length, interval: accuracyInterval(own, articles) };
  });
  const proofs = extractions.map(checkProof);
  const named = proofs.flatMap((proof) => proof.named);
  const proved = { category: 'evidence names its ends', value: share(named), count: named.length, interval: null };
  return {
    articles: golds.length,
    found: aligned.filter(({ predicted }) => predicted.extractions.length > 0).length,
    scores,
    accuracies: [...attributes, ...(named.length > 0 ? [proved] : []), ...pageAccuracies(pages, extractions)],
    evidence: proofs.reduce((total, { evidence }) => total + evidence, 0),
    broken: proofs.flatMap(({ broken }) => broken),
    tallies,
  };
}

function pageAccuracies(pages: NonNullable<EvaluationInput['pages']>, extractions: readonly Extraction[]): Accuracy[] {
  if (pages.length === 0) return [];
  const scored = pages.map(({ page, raw }) => scorePage(page, raw, extractions));
  const sum = (name: keyof (typeof scored)[number]): number => scored.reduce((total, page) => total + page[name], 0);
  const total = sum('total');
  const count = total + sum('extra');
  return [
    { category: 'page: articles whole', value: sum('whole') / total, count: total, interval: null },
    { category: 'page: titles right', value: sum('titled') / total, count: total, interval: null },
    { category: 'page: no extra articles', value: total / count, count, interval: null },
  ];
}

function share(values: readonly boolean[]): number {
  return values.length > 0 ? values.filter(Boolean).length / values.length : 0;
}
