export { FORMER_PLACES } from './former-places.js';
export * from './places.js';
export * from './surnames.js';
