import type { NodeLabel } from '@zhengmai/model';
import type { Gold } from '../gold.js';
import type { Predicted } from '../predicted.js';
import { directiveCause } from './directive-cause.js';
import { factCause } from './fact-cause.js';
import type { Miss } from './miss.js';
import { nameCause } from './name-cause.js';
import { postCause } from './post-cause.js';
import { quantityCause } from './quantity-cause.js';

const LABELS: Readonly<Record<string, NodeLabel>> = {
  person: 'Person',
  meeting: 'Meeting',
  policy: 'Policy',
  campaign: 'Campaign',
};

/** Why an item may have been missed or made up, guessed from what the extraction holds near it. */
export function causeOf(miss: Miss, gold: Gold, predicted: Predicted): string {
  if (predicted.extractions.length === 0) return 'the article was not found';
  const label = LABELS[miss.category];
  if (label) return nameCause(miss, { gold, predicted, label });
  if (miss.category.startsWith('fact ')) return factCause(miss, gold, predicted);
  if (miss.category.startsWith('post ')) return postCause(miss, gold, predicted);
  if (miss.category === 'quantity') return quantityCause(miss, gold, predicted);
  return directiveCause(miss, gold, predicted);
}
