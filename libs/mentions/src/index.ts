export * from './date/index.js';
export * from './organization/index.js';
export * from './policy/index.js';
export { findDirectives } from './directive/index.js';
export { meetingRecognizer } from './meeting/index.js';
