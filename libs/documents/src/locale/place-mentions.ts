import { PLACE_NAMES, placesNamed, type PlaceEntry } from '@zhengmai/lexicon';

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
  for (let at = 0; at < text.length; at += 1) {
    const name = BY_FIRST.get(text.charCodeAt(at))?.find((candidate) => text.startsWith(candidate, at));
    if (name === undefined) continue;
    mentions.push({ name, at, entries: placesNamed(name) });
    at += name.length - 1;
  }
  return mentions;
}

/** Place names by their first character, longest first. */
function indexByFirst(): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const name of PLACE_NAMES) {
    if (name.length < 2) continue;
    const code = name.charCodeAt(0);
    const names = index.get(code);
    if (names) names.push(name);
    else index.set(code, [name]);
  }
  for (const names of index.values()) names.sort((a, b) => b.length - a.length);
  return index;
}
