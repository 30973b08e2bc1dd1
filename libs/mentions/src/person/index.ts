export * from './person-recognizer.js';
