import { CENTRAL_BODIES, FUNCTION_SYNONYMS, ORGANIZATION_FUNCTIONS, ORGANIZATION_HEADS } from '@zhengmai/lexicon';
import type { OrganizationValue } from '@zhengmai/model';
import { placeOfLetter, placeOfName, type NamedPlace, type OrganizationContext } from './context.js';
import { readPrefix, type Prefix } from './read-prefix.js';

const PUBLIC_KINDS: ReadonlySet<OrganizationValue['kind']> = new Set([
  'party',
  'government',
  'department',
  'congress',
  'consultative',
  'court',
  'procuratorate',
  'discipline',
  'military',
  'mass',
]);
const LONGEST_HEAD = 12;

/**
 * The body that a printed name means: under the locale 太原市, 市委 is 太原市委 and 省委 is 山西省委.
 * A name without a place keeps its words; so do firms and schools, whose places are part of their names.
 */
export function resolveOrganization(surface: string, context: OrganizationContext): OrganizationValue {
  const central = CENTRAL_BODIES.get(surface);
  if (central) {
    const { name, kind } = central;
    return { name, kind, level: 'central', place: null, adcode: null, functionName: name, basis: 'stated' };
  }
  const kind = kindOf(surface);
  const prefix = readPrefix(surface);
  const rest = surface.slice(prefix.length);
  const place = placeOf(prefix, context);
  if (place === null || !(PUBLIC_KINDS.has(kind) || prefix.letter !== '')) return plain(surface, kind);
  const own = shorten(rest);
  const lead = prefix.lead.replace(/^(?:中共|中国共产党)/u, '').replace(/^团$/u, '共青团');
  return {
    name: lead + place.name + own,
    kind,
    level: place.level,
    place: place.name,
    adcode: place.code,
    functionName: canonicalFunction(lead + own),
    basis: prefix.places.length > 0 ? 'stated' : 'inferred',
  };
}

/** The name's function words in one writing, so that 卫生健康委员会 and 卫健委 are one. */
export function canonicalFunction(words: string): string {
  return FUNCTION_SYNONYMS.reduce((text, [printed, canonical]) => text.replace(printed, canonical), words);
}

export function kindOf(surface: string): OrganizationValue['kind'] {
  if (/[省市县区州盟旗]委员?会?$/u.test(surface)) return 'party';
  for (let length = Math.min(LONGEST_HEAD, surface.length); length > 0; length--) {
    const head = ORGANIZATION_HEADS.get(surface.slice(-length));
    if (!head) continue;
    if (head.word === '委' && ORGANIZATION_FUNCTIONS.has(surface.slice(-3, -1))) return 'department';
    return head.kind;
  }
  return 'other';
}

function placeOf({ places, letter }: Prefix, context: OrganizationContext): NamedPlace | null {
  const last = places.at(-1);
  if (last === undefined) return letter === '' ? null : placeOfLetter(letter, context);
  const wider = places.at(-2);
  const within = wider === undefined ? null : placeOfName(wider, context);
  return placeOfName(last, within?.code ? { home: within, named: [] } : context);
}

function plain(surface: string, kind: OrganizationValue['kind']): OrganizationValue {
  const level = /^(?:国家|全国|中央|国务院|中国人民解放军)/u.test(surface) ? 'central' : null;
  const functionName = canonicalFunction(surface);
  return { name: surface, kind, level, place: null, adcode: null, functionName, basis: 'stated' };
}

/** The short form of the words that every reader takes as the same: 人民政府 is 政府, 市委员会 is 市委. */
function shorten(words: string): string {
  return words
    .replace('人民政府', '政府')
    .replace('人民法院', '法院')
    .replace('人民检察院', '检察院')
    .replace('人民代表大会常务委员会', '人大常委会')
    .replace(/^第?[一二三四五六七八九十]{1,3}届(?=人大常委会)/u, '')
    .replace(/^委员会/u, '委')
    .replace(/^纪律检查委员会/u, '纪委')
    .replace('卫生健康委员会', '卫健委')
    .replace('发展和改革委员会', '发改委')
    .replace('新闻办公室', '新闻办');
}
