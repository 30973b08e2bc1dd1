export * from './graph-store.js';
export { openStore, type StoreOptions } from './open-store.js';
export { parseStoreLocation, type StoreLocation } from './store-location.js';
export { edgeId } from './rules/edge-id.js';
