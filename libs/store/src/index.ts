export * from './graph-store.js';
export { openStore } from './open-store.js';
