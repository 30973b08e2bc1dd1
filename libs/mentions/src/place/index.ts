export { placeRecognizer } from './place-recognizer.js';
