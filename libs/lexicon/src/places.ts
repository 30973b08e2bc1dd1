import { FORMER_PLACES } from './former-places.js';
import { placeMiddleName } from './place-short-name.js';
import { readPlaceTable, type PlaceEntry, type PlaceLevel } from './place-table.js';

export type { PlaceEntry, PlaceLevel } from './place-table.js';

const LEVELS: readonly PlaceLevel[] = ['province', 'prefecture', 'county', 'town'];
const BY_CODE = readPlaceTable();
const BY_NAME = indexNames();

/** Every name that a place is printed under, full, middle (延边州) and short, for a lexicon of the trie. */
export const PLACE_NAMES: readonly string[] = [...BY_NAME.keys()];

/** The places that a full, middle, short or former name may mean, provinces first; several when it is ambiguous (朝阳区). */
export function placesNamed(name: string): readonly PlaceEntry[] {
  return BY_NAME.get(name) ?? [];
}

export function placeByCode(code: string): PlaceEntry | null {
  return BY_CODE.get(code) ?? null;
}

/** The divisions above, nearest first: 清徐县 -> 太原市, 山西省. */
export function parentsOf(entry: PlaceEntry): readonly PlaceEntry[] {
  const parent = entry.parent === null ? null : placeByCode(entry.parent);
  return parent ? [parent, ...parentsOf(parent)] : [];
}

/** Whether the place is the one of that code, or lies in it. */
export function liesIn(entry: PlaceEntry, code: string): boolean {
  return entry.code === code || parentsOf(entry).some((parent) => parent.code === code);
}

/**
 * The one place that a name means to a reader who stands at `near` (a code, or null): the only one of that name, else the
 * one nearest around or below `near`, else the only one of the highest level; null when that leaves several.
 */
export function placeNear(name: string, near: string | null): PlaceEntry | null {
  const entries = placesNamed(name);
  if (entries.length <= 1) return entries[0] ?? null;
  const home = near === null ? null : placeByCode(near);
  const circles = home ? [home, ...parentsOf(home)] : [];
  for (const circle of circles) {
    const inside = entries.filter((entry) => liesIn(entry, circle.code));
    if (inside.length > 0) return onlyHighest(inside);
  }
  return onlyHighest(entries);
}

function onlyHighest(entries: readonly PlaceEntry[]): PlaceEntry | null {
  const [first, second] = entries;
  return first && first.level !== second?.level ? first : null;
}

function indexNames(): ReadonlyMap<string, readonly PlaceEntry[]> {
  const names = new Map<string, PlaceEntry[]>();
  const add = (name: string | null, entry: PlaceEntry): void => {
    if (name === null) return;
    const entries = names.get(name);
    if (!entries) names.set(name, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  };
  for (const entry of BY_CODE.values()) {
    add(entry.name, entry);
    add(entry.short, entry);
    add(placeMiddleName(entry.name), entry);
  }
  for (const { former, current, province } of FORMER_PLACES) {
    for (const entry of names.get(current) ?? []) {
      if (entry.name === current && parentsOf(entry).some((parent) => parent.name === province)) add(former, entry);
    }
  }
  for (const entries of names.values()) if (entries.length > 1) entries.sort(byLevel);
  return names;
}

function byLevel(a: PlaceEntry, b: PlaceEntry): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || Number(a.code) - Number(b.code);
}
