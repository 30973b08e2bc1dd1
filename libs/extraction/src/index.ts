export * from '@zhengmai/model';
export * from '@zhengmai/documents';
export { explain, type ExplainedFact, type ExplainedMention, type Explanation, type Filler } from './explain.js';
export { extract } from './extract.js';
export { nearFacts, type NearFact } from './near-misses.js';
export { extractionVersion } from './version.js';
