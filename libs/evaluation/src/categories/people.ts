import type { Gold } from '../gold.js';
import { isFuller, norm, postName } from '../names.js';
import type { Predicted } from '../predicted.js';
import { tallyOf, type Tally } from '../tally.js';

/** Node id -> name, compared form. */
export function peopleOf(predicted: Predicted): Map<string, string> {
  return new Map(predicted.of('Person').map((node) => [node.id, norm(node.name)]));
}

/** Names of people, and their posts as printed and with the body that a reader supplies. */
export function scorePeople(gold: Gold, predicted: Predicted): Tally[] {
  const people = peopleOf(predicted);
  const printed: string[] = [];
  const resolved: string[] = [];
  for (const { from, to, properties } of predicted.out('HOLDS')) {
    const person = people.get(from);
    if (person === undefined) continue;
    const asReported = properties['asReported'];
    printed.push(pair(person, postName(typeof asReported === 'string' ? asReported : '')));
    resolved.push(pair(person, heldPost(gold, person, postName(predicted.nodes.get(to)?.name))));
  }
  const names = gold.people.map(({ name }) => norm(name));
  const posts = (read: (post: { raw: string; full: string }) => string): string[] =>
    gold.people.flatMap(({ name, posts: held }) => held.map((post) => pair(norm(name), postName(read(post)))));
  return [
    tallyOf({ category: 'person', article: gold.id }, names, people.values()),
    tallyOf(
      { category: 'post as printed', article: gold.id },
      posts(({ raw }) => raw),
      printed,
    ),
    tallyOf(
      { category: 'post resolved', article: gold.id },
      posts(({ full }) => full),
      resolved,
    ),
  ];
}

/** The gold's post that a found one means: the same, or the same with a higher place in front. */
function heldPost(gold: Gold, person: string, held: string): string {
  const own = gold.people
    .filter(({ name }) => norm(name) === person)
    .flatMap(({ posts }) => posts.map(({ full }) => postName(full)));
  if (own.includes(held)) return held;
  return [...new Set(own)].sort().find((full) => isFuller(full, held)) ?? held;
}

function pair(person: string, post: string): string {
  return `${person} ${post}`;
}
