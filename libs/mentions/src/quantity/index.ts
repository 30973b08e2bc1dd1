export { quantityRecognizer } from './quantity-recognizer.js';
