export { evaluate, type Accuracy, type Evaluation, type EvaluationInput } from './evaluate.js';
export { boardOfErrors, type ErrorGroup } from './board/board-of-errors.js';
export type { Miss } from './board/miss.js';
export type { Gold, GoldPage } from './gold.js';
export type { Interval } from './bootstrap.js';
export type { Tally } from './tally.js';
