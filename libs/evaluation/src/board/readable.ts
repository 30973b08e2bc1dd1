import type { Gold } from '../gold.js';
import type { Miss } from './miss.js';
import { quantityText } from './quantity-cause.js';

/** A miss as a reader knows it: the gold's ids and places in lists tell nothing, so its meetings and numbers are named. */
export function readable(miss: Miss, gold: Gold): Miss {
  const { category, item } = miss;
  if (category === 'quantity') return { ...miss, item: quantityText(item, gold) };
  if (category !== 'meeting' && !category.startsWith('fact ')) return miss;
  const words = item.split(' ').map((word) => {
    const meeting = gold.meetings.find(({ id }) => id === word);
    return meeting ? `${word}(${meeting.names[0] ?? ''})` : word;
  });
  return { ...miss, item: words.join(' ') };
}
