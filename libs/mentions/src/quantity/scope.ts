import { parentsOf, placeByCode } from '@zhengmai/lexicon';
import {
  firstFrom,
  type Doc,
  type Lexicon,
  type Mention,
  type OrganizationValue,
  type PlaceValue,
  type Sentence,
  type Span,
} from '@zhengmai/model';

const NATION = '全国';
/** 我省, 全市: the locale or the place above it that the last letter names. */
export const SELF_WORDS: Lexicon = {
  name: 'quantity-self',
  words: [
    ...[...'我全本该'].flatMap((first) => [...'省市县区州'].map((letter) => first + letter)),
    ...['我自治区', '全自治区', '省内', NATION, '我国'],
  ],
};
/** 与大同市相比, 在太原召开: named, but nothing holds for it. */
const BESIDE = /[与同跟距离向往赴到至]$/;
const VENUE = /^(?:[\u4e00-\u9fa5]{0,6})?(?:召开|举行|举办|开幕|闭幕)/;

interface Named extends Span {
  readonly name: string;
  /** A body of a place above the article's own (省信访局 in a city's news): it holds only where its sentence begins with it. */
  readonly above: boolean;
}

/** The places and bodies that an article names, in text order, each as what a quantity behind it holds for. */
export function findScopes(doc: Doc, mentions: readonly Mention[]): Named[] {
  const over = new Set(placesAround(doc).slice(1));
  const named = mentions.flatMap((mention): Named[] => {
    const name = nameOf(doc, mention);
    const { start, end, type } = mention;
    return name ? [{ name, start, end, above: type === 'organization' && over.has(name) }] : [];
  });
  for (const { start, end, word } of doc.hits[SELF_WORDS.name] ?? []) {
    const name = selfName(doc, word);
    if (name) named.push({ name, start, end, above: false });
  }
  const titles = doc.enclosures.filter(({ kind }) => kind === 'title');
  return named
    .filter(({ start, end }) => !titles.some((title) => title.start <= start && end <= title.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Letters from a sentence's start within which its subject stands. */
const OPENING = 14;

/** The last place or body named in front of a number in its sentence, else in its paragraph, else the one the article begins with. */
export function scopeOf(
  doc: Doc,
  at: { readonly start: number; readonly sentence: Sentence },
  scopes: readonly Named[],
): string {
  const { start, sentence } = at;
  const own = lastBetween(scopes, { start: sentence.start, end: start }, (scope) => {
    return !scope.above || scope.start - sentence.start < OPENING;
  });
  if (own) return own.name;
  const from = doc.folded.lastIndexOf('\n', sentence.start) + 1;
  const carried = lastBetween(scopes, { start: from, end: sentence.start }, ({ above }) => !above);
  if (carried) return carried.name;
  const { locale } = doc.article;
  return locale ? (scopes.find(({ above }) => !above)?.name ?? locale.name) : NATION;
}

function lastBetween(scopes: readonly Named[], { start, end }: Span, fits: (scope: Named) => boolean): Named | null {
  for (let i = firstFrom(scopes, end) - 1; i >= 0; i--) {
    const scope = scopes[i] as Named;
    if (scope.start < start) return null;
    if (scope.end <= end && fits(scope)) return scope;
  }
  return null;
}

function nameOf(doc: Doc, { type, value, start, end }: Mention): string | null {
  if (type !== 'place' && type !== 'organization') return null;
  if (BESIDE.test(doc.folded.slice(Math.max(0, start - 1), start))) return null;
  if (type === 'place') return VENUE.test(doc.folded.slice(end, end + 12)) ? null : (value as PlaceValue).name;
  const { place, level, kind, name } = value as OrganizationValue;
  if (place) return place;
  return level === 'central' ? NATION : kind === 'jurisdiction' ? name : null;
}

/** What 我省 and 全市 mean from the article's locale. */
function selfName(doc: Doc, word: string): string | null {
  if (word === NATION || word === '我国') return NATION;
  const letter = word === '省内' ? '省' : word.slice(-1);
  const fits = (name: string): boolean => name.endsWith(letter) || (letter === '省' && name.endsWith('自治区'));
  return placesAround(doc).find(fits) ?? null;
}

/** The article's locale and the places above it, nearest first. */
function placesAround({ article: { locale } }: Doc): string[] {
  const home = locale?.adcode ? placeByCode(locale.adcode) : null;
  return home ? [home, ...parentsOf(home)].map(({ name }) => name) : [];
}
