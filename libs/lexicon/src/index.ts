export * from './central-bodies.js';
export * from './given-names.js';
export * from './organizations.js';
export * from './places.js';
export * from './surnames.js';
export { FORMER_PLACES } from './former-places.js';
