import type { Gold } from '../gold.js';
import { norm } from '../names.js';
import { textProperty, type Predicted } from '../predicted.js';
import type { Miss } from './miss.js';

/** Causes for directives (`3:words`, `extra:3:words`) and their addressees (`3:name`, `3:extra:name`). */
export function directiveCause({ category, side, item }: Miss, gold: Gold, predicted: Predicted): string {
  const words = item.slice(item.lastIndexOf(':') + 1);
  if (category !== 'directive')
    return side === 'missed' ? addresseeLost(words, predicted) : 'the gold has no such addressee of that directive';
  return side === 'missed' ? whyMissed(words, predicted) : whyExtra(words, gold);
}

function whyMissed(head: string, predicted: Predicted): string {
  const texts = predicted.of('Directive').map((node) => textProperty(node, 'text') || node.name);
  if (texts.some((text) => norm(text).includes(norm(head))))
    return 'its words stand in a directive of several sentences, or in one that another head took';
  const sentence = sentenceWith(predicted, head);
  if (sentence === null) return 'its words are not in the text as the gold gives them';
  const near = texts.some((text) => sentence.includes(norm(text)) || norm(text).includes(sentence));
  return near ? 'the sentence has a directive, cut elsewhere' : 'no directive in that sentence';
}

function sentenceWith({ extractions }: Predicted, head: string): string | null {
  const sentences = extractions.flatMap(({ article }) => article.text.split(/[。！？\n]/)).map(norm);
  return sentences.find((sentence) => sentence.includes(norm(head))) ?? null;
}

function whyExtra(words: string, gold: Gold): string {
  const text = norm(words);
  const cut = gold.directives.some(({ head }) => text.includes(norm(head)) || norm(head).includes(text));
  return cut ? 'a second directive for one of the gold' : 'the gold has no directive in that sentence';
}

function addresseeLost(name: string, predicted: Predicted): string {
  const wanted = norm(name);
  const found = predicted.of('Organization').some((node) => norm(node.name).includes(wanted));
  return found ? 'the body was found, not as addressee' : 'no mention of the body';
}
