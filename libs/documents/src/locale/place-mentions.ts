import { isEverydayWord, PLACE_NAMES, placesNamed, type PlaceEntry } from '@zhengmai/lexicon';
import { isCountyInWords } from './county-in-words.js';

/** A place named in a text; `entries` are the places that the name may mean. */
export interface PlaceMention {
  readonly name: string;
  readonly at: number;
  readonly entries: readonly PlaceEntry[];
}

const BY_FIRST = indexByFirst();

/** The places named in the text, longest name at each position. */
export function placeMentions(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let behind = -1; // where the name before ends: right behind a place (马鞍山市和县) a county's name is one
  for (let at = 0; at < text.length; at += 1) {
    const name = nameAt(text, at);
    if (name === undefined) continue;
    if (at !== behind && (isEverydayWord(name) || isCountyInWords(text, { name, at }))) continue;
    mentions.push({ name, at, entries: placesNamed(name) });
    at += name.length - 1;
    behind = at + 1;
  }
  return mentions;
}

function nameAt(text: string, at: number): string | undefined {
  const names = BY_FIRST.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1));
  return names?.find((name) => text.startsWith(name, at));
}

/** Place names by their first two characters, longest first. */
function indexByFirst(): ReadonlyMap<number, ReadonlyMap<number, readonly string[]>> {
  const index = new Map<number, Map<number, string[]>>();
  for (const name of PLACE_NAMES) {
    if (name.length < 2) continue;
    const inner = index.get(name.charCodeAt(0)) ?? new Map<number, string[]>();
    index.set(name.charCodeAt(0), inner.set(name.charCodeAt(1), [...(inner.get(name.charCodeAt(1)) ?? []), name]));
  }
  for (const inner of index.values()) for (const names of inner.values()) names.sort((a, b) => b.length - a.length);
  return index;
}
