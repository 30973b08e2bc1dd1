export * from './central-bodies.js';
export * from './everyday-places.js';
export * from './given-names.js';
export * from './name-words.js';
export * from './organizations.js';
export * from './places.js';
export * from './surnames.js';
export * from './titles.js';
