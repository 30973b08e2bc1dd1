export * from './engine/find-facts.js';
export type * from './engine/fact-type.js';
export { FACT_TYPES } from './registry.generated.js';
