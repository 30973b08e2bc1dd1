export * from './graph-store.js';
