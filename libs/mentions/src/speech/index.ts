export { speechRecognizer } from './speech-recognizer.js';
