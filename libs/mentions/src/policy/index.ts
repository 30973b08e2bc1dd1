export { policyRecognizer } from './policy-recognizer.js';
