export { venueRecognizer } from './venue-recognizer.js';
