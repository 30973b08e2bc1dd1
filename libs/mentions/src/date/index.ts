export type { DateContext } from './date-context.js';
export { dateRecognizer } from './date-recognizer.js';
