export { findPhases } from './find-phases.js';
