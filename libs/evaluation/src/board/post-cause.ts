import type { Gold } from '../gold.js';
import { norm } from '../names.js';
import type { Predicted } from '../predicted.js';
import type { Miss } from './miss.js';

/** Causes for posts, keyed `person post`. */
export function postCause({ side, item }: Miss, gold: Gold, predicted: Predicted): string {
  const [person = ''] = item.split(' ');
  if (side === 'extra') {
    const known = gold.people.find(({ name }) => norm(name) === person);
    if (!known) return 'the person is not in the gold';
    return known.posts.length === 0 ? 'the gold gives the person no post' : 'the gold gives the person another post';
  }
  const node = predicted.of('Person').find(({ name }) => norm(name) === person);
  if (!node) return 'the person was not found';
  const posts = predicted.out('HOLDS', node.id).length;
  return posts === 0 ? 'the person was found without a post' : 'the person was found with another post';
}
