import { parentsOf, placeByCode, placeNear, placesNamed, type PlaceEntry } from '@zhengmai/lexicon';
import type { Article } from '@zhengmai/model';

/** A place as a body's name needs it; `code` is null for one that the gazetteer does not hold (a development zone, a town). */
export interface NamedPlace {
  readonly name: string;
  readonly code: string | null;
  readonly level: PlaceEntry['level'] | null;
}

/** What 市, 县 and 该局 mean at one point of an article. */
export interface OrganizationContext {
  /** The article's locale, or null. */
  readonly home: NamedPlace | null;
  /** Places that the text named in full before this point, latest last. */
  readonly named: readonly NamedPlace[];
}

export function homeOf({ locale }: Article): NamedPlace | null {
  if (!locale) return null;
  const entry = locale.adcode === null ? onlyOne(placesNamed(locale.name)) : placeByCode(locale.adcode);
  return entry ?? { name: locale.name, code: null, level: null };
}

/** The place that a level's letter stands for: 市 under 清徐县 is 太原市, 县 under 太原市 the county named last. */
export function placeOfLetter(letter: string, { home, named }: OrganizationContext): NamedPlace | null {
  const fits = ({ name }: NamedPlace): boolean => name.endsWith(letter) || (letter === '省' && isRegion(name));
  const around = home ? [home, ...above(home)] : [];
  const near = around.find(fits);
  if (near) return near;
  const last = named.findLast(fits);
  if (last) return last;
  return named.findLast((place) => above(place).some(fits)) ? firstFit(named, fits) : null;
}

/** The place of a printed name as a reader at the locale takes it. */
export function placeOfName(name: string, { home, named }: OrganizationContext): NamedPlace | null {
  const near = home?.code ?? named.findLast(({ code }) => code !== null)?.code ?? null;
  return placeNear(name, near) ?? placesNamed(name)[0] ?? null;
}

function firstFit(named: readonly NamedPlace[], fits: (place: NamedPlace) => boolean): NamedPlace | null {
  for (const place of [...named].reverse()) {
    const parent = above(place).find(fits);
    if (parent) return parent;
  }
  return null;
}

function above({ code }: NamedPlace): readonly NamedPlace[] {
  const entry = code === null ? null : placeByCode(code);
  return entry ? parentsOf(entry) : [];
}

function isRegion(name: string): boolean {
  return name.endsWith('自治区');
}

function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] as T) : null;
}
