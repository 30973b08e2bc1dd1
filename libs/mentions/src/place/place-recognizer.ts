import {
  liesIn,
  parentsOf,
  placeByCode,
  placeNear,
  placesNamed,
  type PlaceEntry,
  isEverydayWord,
} from '@zhengmai/lexicon';
import { overlaps, type Doc, type Hit, type Mention, type PlaceValue, type Recognizer } from '@zhengmai/model';
import { isGeneric, isPartOfWord } from './guards.js';
import { CORPS, LOCAL_KINDS, PLACE_WORDS } from './lexicons.js';
import { localName } from './local-names.js';

/** Finds provinces to counties by the gazetteer, towns and zones by their last word; an ambiguous name is read from the locale. */
export const placeRecognizer: Recognizer = {
  type: 'place',
  lexicons: [PLACE_WORDS, LOCAL_KINDS],
  recognize,
};

type PlaceMention = Mention<'place', PlaceValue>;

function recognize(doc: Doc, earlier: readonly Mention[]): readonly PlaceMention[] {
  const taken = [
    ...doc.enclosures.filter(({ kind }) => kind === 'title'),
    ...earlier.filter(({ type }) => type === 'person'),
  ].sort((a, b) => a.start - b.start);
  const found: PlaceMention[] = [];
  let next = 0;
  for (const hit of hitsOf(doc)) {
    const last = found.at(-1);
    if (last && hit.start < last.end) continue;
    while (next < taken.length && (taken[next]?.end ?? 0) <= hit.start) next++;
    const cover = taken[next];
    if (cover && overlaps(cover, hit)) continue;
    const mention = hit.kind ? localName(doc, hit, last) : named(doc, hit, last);
    if (!mention) continue;
    if (last && mention.start < last.end) found.pop();
    found.push(mention);
  }
  return found;
}

/** Both lexicons' hits in text order, longest first at one start. */
function hitsOf(doc: Doc): (Hit & { readonly kind: boolean })[] {
  const hits = [
    ...(doc.hits[PLACE_WORDS.name] ?? []).map((hit) => ({ ...hit, kind: false })),
    ...(doc.hits[LOCAL_KINDS.name] ?? []).map((hit) => ({ ...hit, kind: true })),
  ];
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

function named(doc: Doc, hit: Hit, last: PlaceMention | undefined): PlaceMention | null {
  const { start, end, word } = hit;
  const above = last && last.end === start ? last.value.adcode : null;
  if (word === CORPS) return mention(doc, hit, { name: CORPS, adcode: null, level: 'province' });
  if ((above === null && isGeneric(word)) || isPartOfWord(doc.folded, hit)) return null;
  const near = above ?? localeCode(doc);
  const entry = placeNear(word, near);
  if (!mayStand(word, { entry, above, near })) return null;
  const value = entry
    ? { name: entry.name, adcode: entry.code, level: entry.level }
    : { name: word, adcode: null, level: placesNamed(word)[0]?.level ?? null };
  return mention(doc, { start, end, word }, value);
}

interface Standing {
  readonly entry: PlaceEntry | null;
  /** Code of the place printed just before, or null. */
  readonly above: string | null;
  readonly near: string | null;
}

/** Full names always stand; short ones of counties and everyday words only beside their parent, or at home. */
function mayStand(word: string, { entry, above, near }: Standing): boolean {
  const full = placesNamed(word).some(({ name, short }) => name === word || short !== word);
  if (full && !isEverydayWord(word) && !isGeneric(word)) return true;
  if (!entry) return false;
  if (above !== null && entry.code !== above && liesIn(entry, above)) return true;
  if (entry.level !== 'county') return !isEverydayWord(word) || entry.code === near;
  return !isEverydayWord(word) && near !== null && liesIn(entry, prefectureOf(near));
}

function prefectureOf(code: string): string {
  const entry = placeByCode(code);
  if (!entry || entry.level !== 'county') return code;
  return parentsOf(entry)[0]?.code ?? code;
}

function localeCode({ article: { locale } }: Doc): string | null {
  if (!locale) return null;
  if (locale.adcode) return locale.adcode;
  const [only, other] = placesNamed(locale.name);
  return only && !other ? only.code : null;
}

function mention(doc: Doc, { start, end }: Hit, value: PlaceValue): PlaceMention {
  const rule = value.adcode === null ? 'place/ambiguous' : 'place/gazetteer';
  return { type: 'place', start, end, text: doc.text.slice(start, end), value, rule };
}
