export * from './engine/find-facts.js';
export { findNearMisses, type NearMiss, type NearMissReason } from './engine/near-misses.js';
export type * from './engine/fact-type.js';
export { FACT_TYPES } from './registry.generated.js';
