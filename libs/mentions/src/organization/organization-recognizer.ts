import { placesNamed } from '@zhengmai/lexicon';
import type { Doc, Hit, Mention, OrganizationValue, Recognizer, Span } from '@zhengmai/model';
import { homeOf, placeOfLetter, placeOfName, type NamedPlace } from './context.js';
import { findGroups } from './group.js';
import { findActingPlaces } from './jurisdiction.js';
import { findListedPlaces } from './listed-places.js';
import { findNamed } from './find-named.js';
import { ACTION_WORDS, CENTRAL_NAMES, GROUP_WORDS, HEAD_WORDS, PLACE_WORDS, REFERENCE_WORDS } from './lexicons.js';
import { resolveOrganization } from './resolve-organization.js';

type OrganizationMention = Mention<'organization', OrganizationValue>;

interface Found extends Span {
  readonly rule: string;
}

/** Finds bodies, groups addressed as one, and places that act, and says which they are under the article's locale. */
export const organizationRecognizer: Recognizer = {
  type: 'organization',
  lexicons: [CENTRAL_NAMES, HEAD_WORDS, PLACE_WORDS, GROUP_WORDS, ACTION_WORDS, REFERENCE_WORDS],
  recognize(doc: Doc): readonly OrganizationMention[] {
    const home = homeOf(doc.article);
    const named: NamedPlace[] = [];
    const mentions: OrganizationMention[] = [];
    const places = (doc.hits[PLACE_WORDS.name] ?? []).filter(({ word }) => /[省市县区州盟旗]$/u.test(word));
    let read = 0;
    for (const { start, end, rule } of inOrder(doc)) {
      for (; (places[read]?.start ?? end) < end; read++) remember((places[read] as Hit).word, named, home);
      const surface = doc.folded.slice(start, end).replace(/ /gu, '');
      const context = { home, named };
      const value = valueOf(surface, { rule, context, before: mentions });
      if (!value) continue;
      mentions.push({ type: 'organization', start, end, text: doc.text.slice(start, end), value, rule });
    }
    return mentions;
  },
};

interface Sense {
  readonly rule: string;
  readonly context: { readonly home: NamedPlace | null; readonly named: readonly NamedPlace[] };
  readonly before: readonly OrganizationMention[];
}

function valueOf(surface: string, { rule, context, before }: Sense): OrganizationValue | null {
  if (rule === 'organization/group') return groupValue(surface);
  if (rule === 'organization/acting-place') return jurisdictionValue(surface, context);
  if (rule === 'organization/reference') return referred(surface, before);
  return resolveOrganization(surface, context);
}

function groupValue(surface: string): OrganizationValue {
  return {
    name: surface,
    kind: 'group',
    level: null,
    place: null,
    adcode: null,
    functionName: surface,
    basis: 'stated',
  };
}

function jurisdictionValue(surface: string, context: Sense['context']): OrganizationValue | null {
  const pointer = /^[我本该]/u.test(surface);
  const letter = surface.slice(-1);
  const last = context.named.findLast(({ name }) => name.endsWith(letter));
  const place = pointer
    ? ((surface.startsWith('该') ? last : null) ?? placeOfLetter(letter, context))
    : placeOfName(surface, context);
  if (!place) return null;
  const { name, level, code } = place;
  const basis = pointer ? 'inferred' : 'stated';
  return { name, kind: 'jurisdiction', level, place: name, adcode: code, functionName: '', basis };
}

/** 该局 is the last body whose own words end in 局. */
function referred(surface: string, before: readonly OrganizationMention[]): OrganizationValue | null {
  const noun = surface.slice(1);
  const value = before.findLast(({ value: { name, kind } }) => name.endsWith(noun) && kind !== 'group')?.value;
  return value ? { ...value, basis: 'inferred' } : null;
}

function inOrder(doc: Doc): Found[] {
  const bodies: Found[] = findNamed(doc);
  const others: Found[] = [
    ...findGroups(doc).map((span) => ({ ...span, rule: 'organization/group' })),
    ...findActingPlaces(doc).map((span) => ({ ...span, rule: 'organization/acting-place' })),
    ...findListedPlaces(doc).map((span) => ({ ...span, rule: 'organization/acting-place' })),
    ...(doc.hits[REFERENCE_WORDS.name] ?? [])
      .filter(({ word }) => !/[省市县区州镇乡]$/u.test(word))
      .map(({ start, end }) => ({ start, end, rule: 'organization/reference' })),
  ];
  const all = [...bodies, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const found of all) {
    const last = kept.at(-1);
    if (!last || found.start >= last.end) kept.push(found);
    else if (found.end > last.end && found.end - found.start > last.end - last.start) kept[kept.length - 1] = found;
  }
  return kept;
}

/** Keeps the places that the text prints in full, so that a later 县委 or 该市 can mean them. */
function remember(name: string, named: NamedPlace[], home: NamedPlace | null): void {
  if (!placesNamed(name).some((place) => place.name === name)) return;
  const place = placeOfName(name, { home, named });
  if (place) named.push(place);
}
