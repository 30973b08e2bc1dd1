export * from './date/index.js';
