export * from './enclosures.js';
export * from './fold.js';
export * from './make-doc.js';
export * from './sentences.js';
export * from './trie.js';
export * from './contexts.js';
