export * from '@zhengmai/model';
export * from '@zhengmai/documents';
export { explain, type ExplainedFact, type Explanation, type Filler } from './explain.js';
export { extract } from './extract.js';
export { extractionVersion } from './version.js';
