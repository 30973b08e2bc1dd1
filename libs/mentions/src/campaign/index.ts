export { campaignRecognizer } from './campaign-recognizer.js';
