export * from './date/index.js';
export * from './organization/index.js';
export * from './policy/index.js';
