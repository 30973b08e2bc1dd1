import type { NodeLabel } from '@zhengmai/model';
import type { Gold } from '../gold.js';
import { isSameName, norm } from '../names.js';
import { namesOfNode, type Predicted } from '../predicted.js';
import type { Miss } from './miss.js';

interface Around {
  readonly gold: Gold;
  readonly predicted: Predicted;
  readonly label: NodeLabel;
}

/** Causes for things that are scored by their name: people, meetings, policies, campaigns. */
export function nameCause(miss: Miss, around: Around): string {
  return miss.side === 'missed' ? whyMissed(miss.item, around) : whyExtra(miss.item, around);
}

function whyMissed(item: string, { gold, predicted, label }: Around): string {
  const names = goldNames(gold, label).find((one) => one.includes(item)) ?? [item];
  const alike = predicted.of(label).find((node) => overlap(namesOfNode(node), names));
  if (alike) return `a ${label} of another name or date stands for it`;
  const places = placesOf(predicted, names);
  if (places.length === 0) return 'its name is not printed in the text as the gold gives it';
  const labels = new Set(places.flatMap((place) => labelsAt(predicted, place)));
  if (labels.has(label)) return `a ${label} mention with another extent`;
  return labels.size > 0 ? `found there as ${[...labels].sort().join(', ')}` : 'no mention at that place';
}

function whyExtra(item: string, { gold, label }: Around): string {
  const [name = ''] = item
    .replace(/^extra:/, '')
    .split(' ')
    .map(norm);
  const golds = goldNames(gold, label).flat();
  if (golds.some((one) => isSameName(one, name) || norm(one).includes(name) || name.includes(norm(one))))
    return `another name for a ${label} of the gold, or a second one for it`;
  for (const other of ['Person', 'Meeting', 'Policy', 'Campaign'] as const)
    if (
      other !== label &&
      goldNames(gold, other)
        .flat()
        .some((one) => isSameName(one, name))
    )
      return `the gold has it as ${other}`;
  return 'the gold has nothing like it';
}

/** For each thing of the gold the ways it may be written, with the key that tallies use among them. */
function goldNames(gold: Gold, label: NodeLabel): string[][] {
  if (label === 'Person') return gold.people.map(({ name }) => [norm(name), name]);
  if (label === 'Policy') return gold.policies.map(({ title }) => [norm(title), title]);
  if (label === 'Campaign') return gold.campaigns.map(({ name, aliases = [] }) => [norm(name), name, ...aliases]);
  return gold.meetings.map(({ id, names }) => [id, ...names]);
}

interface Place {
  readonly extraction: Predicted['extractions'][number];
  readonly start: number;
  readonly end: number;
}

function placesOf({ extractions }: Predicted, names: readonly string[]): Place[] {
  return extractions.flatMap((extraction) =>
    names.flatMap((name) => {
      const start = extraction.article.text.indexOf(name);
      return start < 0 ? [] : [{ extraction, start, end: start + name.length }];
    }),
  );
}

function labelsAt(predicted: Predicted, { extraction, start, end }: Place): string[] {
  return extraction.mentions
    .filter((mention) => mention.start < end && start < mention.end)
    .flatMap(({ node }) => predicted.labelOf(node) ?? []);
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => isSameName(a, b)));
}
