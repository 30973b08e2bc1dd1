import { parentsOf, placeByCode } from '@zhengmai/lexicon';
import type { Doc, Mention, OrganizationValue, PlaceValue, Sentence, Span } from '@zhengmai/model';

const NATION = '全国';
/** 我省, 全市: the locale or the place above it that the letter names. */
const SELF = /[我全本该](?:[省市县区州]|自治区)|省内|全国|我国/g;
/** 与大同市相比, 在太原召开: named, but nothing holds for it. */
const BESIDE = /[与同跟距离向往赴到至]$/;
const VENUE = /^(?:[\u4e00-\u9fa5]{0,6})?(?:召开|举行|举办|开幕|闭幕)/;

interface Named extends Span {
  readonly name: string;
}

/** The places and bodies that an article names, in text order, each as what a quantity behind it holds for. */
export function findScopes(doc: Doc, mentions: readonly Mention[]): Named[] {
  const named = mentions.flatMap((mention): Named[] => {
    const name = nameOf(doc, mention);
    return name ? [{ name, start: mention.start, end: mention.end }] : [];
  });
  for (const match of doc.folded.matchAll(SELF)) {
    const name = selfName(doc, match[0]);
    if (name) named.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return named.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The last place or body named in front of a number in its sentence, else in its paragraph, else the one the article begins with. */
export function scopeOf(
  doc: Doc,
  at: { readonly start: number; readonly sentence: Sentence },
  scopes: readonly Named[],
): string {
  const own = scopes.findLast(({ start, end }) => start >= at.sentence.start && end <= at.start);
  if (own) return own.name;
  const from = doc.folded.lastIndexOf('\n', at.sentence.start) + 1;
  const carried = scopes.findLast(({ start, end }) => start >= from && end <= at.sentence.start);
  return carried?.name ?? scopes[0]?.name ?? doc.article.locale?.name ?? NATION;
}

function nameOf(doc: Doc, { type, value, start, end }: Mention): string | null {
  if (type !== 'place' && type !== 'organization') return null;
  const around = [doc.folded.slice(Math.max(0, start - 1), start), doc.folded.slice(end, end + 12)];
  if (BESIDE.test(around[0] ?? '') || (type === 'place' && VENUE.test(around[1] ?? ''))) return null;
  if (type === 'place') return (value as PlaceValue).name;
  const { place, level, kind, name } = value as OrganizationValue;
  if (place) return place;
  return level === 'central' ? NATION : kind === 'jurisdiction' ? name : null;
}

/** What 我省 and 全市 mean from the article's locale. */
function selfName({ article }: Doc, word: string): string | null {
  if (word === '全国' || word === '我国') return NATION;
  const code = article.locale?.adcode;
  const home = code ? placeByCode(code) : null;
  if (!home) return null;
  const letter = word === '省内' ? '省' : word.slice(-1);
  const fits = (name: string): boolean => name.endsWith(letter) || (letter === '省' && name.endsWith('自治区'));
  return [home, ...parentsOf(home)].find(({ name }) => fits(name))?.name ?? null;
}
