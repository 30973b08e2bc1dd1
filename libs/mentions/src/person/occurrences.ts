import type { FoundPerson, Stage } from './stage.js';
import { isTheory } from './stage.js';

/** Every further place where a person found once is named, longer names first, none inside another. */
export function findOccurrences(stage: Stage, found: readonly FoundPerson[]): FoundPerson[] {
  const { folded } = stage;
  const taken = new Map<number, FoundPerson>(found.map((person) => [person.start, person]));
  const covered = new Uint8Array(folded.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const names = [...new Set(found.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  for (const name of names) {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (covered[at] || covered[end - 1] || isTheory(folded, end) || !stage.isFree({ start: at, end })) continue;
      covered.fill(1, at, end);
      taken.set(at, { start: at, end, name, posts: [], collective: false, rule: 'person/again' });
    }
  }
  return [...taken.values()].sort((a, b) => a.start - b.start);
}
