export * from './position-recognizer.js';
