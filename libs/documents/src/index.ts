export { decodeText } from './decode-text.js';
export { readPage } from './read-page.js';
export type { ReadOptions, SourceFormat } from './read-options.js';
