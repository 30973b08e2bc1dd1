export * from './article.js';
export * from './doc.js';
export * from './errors.js';
export * from './graph.js';
export * from './ids.js';
export * from './mention.js';
export * from './ontology.js';
export * from './span.js';
