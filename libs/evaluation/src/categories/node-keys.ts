import type { Gold } from '../gold.js';
import { bodyName, isFuller, norm } from '../names.js';
import type { Predicted } from '../predicted.js';
import { campaignsOf, policiesOf } from './documents.js';
import { meetingsOf } from './meetings.js';
import { peopleOf } from './people.js';

/** How facts name a node on both sides: people and documents by name, meetings by the gold's id, bodies by their short name. */
export function nodeKeys(gold: Gold, predicted: Predicted): (id: string) => string {
  const known = new Map([
    ...campaignsOf(gold, predicted),
    ...policiesOf(gold, predicted),
    ...meetingsOf(gold, predicted),
    ...peopleOf(predicted),
  ]);
  const bodies = [...new Set(gold.facts.map(([subject]) => bodyName(subject)))].sort();
  return (id) => {
    const node = predicted.nodes.get(id);
    if (!node) return `unknown:${id}`;
    return known.get(id) ?? bodyKey(predicted.namesOf(id), bodies) ?? bodyName(node.name);
  };
}

function bodyKey(names: readonly string[], bodies: readonly string[]): string | undefined {
  const short = names.map(bodyName);
  const same = short.find((name) => bodies.includes(name));
  if (same !== undefined) return same;
  for (const name of short) {
    const fuller = bodies.find((body) => isFuller(body, name));
    if (fuller !== undefined) return fuller;
  }
  return undefined;
}

/** How the gold's own strings are keyed. */
export function goldKeys(
  gold: Gold,
  predicted: Predicted,
): { subject(name: string): string; object(name: string): string } {
  const meetings = new Set(gold.meetings.map(({ id }) => id));
  const people = new Set(gold.people.map(({ name }) => norm(name)));
  const campaigns = new Set(campaignsOf(gold, predicted).values());
  return {
    subject: (name) => {
      if (meetings.has(name)) return name;
      return people.has(norm(name)) || campaigns.has(norm(name)) ? norm(name) : bodyName(name);
    },
    object: (name) => (meetings.has(name) ? name : norm(name)),
  };
}
