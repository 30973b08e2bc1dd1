export * from './organization-recognizer.js';
export * from './resolve-organization.js';
