import { placesNamed } from '@zhengmai/lexicon';
import type { Doc, Hit, Span } from '@zhengmai/model';
import { ACTION_WORDS, PLACE_WORDS, REFERENCE_WORDS } from './lexicons.js';

/** What may stand between a place and what it does: 新田县近日召开, 临沂市还联合出台. */
const BETWEEN =
  /^(?:近日|日前|今日|今天|昨日|昨天|当天|今年|正式|全面|集中|联合|先后|陆续|组织|统一|还|已|再|再次|率先|及时|迅速|积极|常态化|扎实|深入|持续|大力|全力|创新|主动|在全[省市县区]|范围内|随即|专题|紧急|今起|各部门各单位|计划|决定|制定|部署|要?求|(?:\d+月)?\d+日(?:[上下]午|晚)?)*$/u;
const SELF = /[我本该](?:省|市|县|区|州|旗|镇|乡)$/u;
const LONGEST_GAP = 12;
/** Weak verbs make only 我市 and full names act (我省要…), never a short name (太原将…). */
const WEAK = new Set(['要', '将', '落实', '组织']);
/** 在太原举行 names where, not who. */
const NOT_ACTING = /[在于到赴往从对向为]$/u;

/** Places that do something: 新田县召开, 我市启动. The span is the place's name. */
export function findActingPlaces(doc: Doc): Span[] {
  const places = new Map<number, Hit>();
  for (const hit of doc.hits[PLACE_WORDS.name] ?? []) {
    const known = places.get(hit.end);
    if (!known || known.start > hit.start) places.set(hit.end, hit);
  }
  const references = new Set((doc.hits[REFERENCE_WORDS.name] ?? []).map(({ end }) => end));
  const acting: Span[] = [];
  for (const verb of doc.hits[ACTION_WORDS.name] ?? []) {
    const place = placeBefore(doc.folded, { verb, places, references });
    if (place && acting.at(-1)?.start !== place.start) acting.push(place);
  }
  return acting;
}

interface Before {
  readonly verb: Hit;
  readonly places: ReadonlyMap<number, Hit>;
  readonly references: ReadonlySet<number>;
}

function placeBefore(folded: string, around: Before): Span | null {
  const { verb, places, references } = around;
  for (let end = verb.start; end > Math.max(0, verb.start - LONGEST_GAP); end--) {
    const self = SELF.exec(folded.slice(Math.max(0, end - 2), end));
    const place = places.get(end);
    if (!self && !place && !references.has(end)) continue;
    if (!BETWEEN.test(folded.slice(end, verb.start))) return null;
    if (self || references.has(end)) return { start: end - 2, end };
    return place ? acceptedPlace(folded, around, place) : null;
  }
  return null;
}

function acceptedPlace(folded: string, { verb, places }: Before, place: Hit): Span | null {
  const entries = placesNamed(place.word);
  const full = entries.some(({ name }) => name === place.word);
  if (!full && (WEAK.has(verb.word) || !entries.some(({ level }) => level !== 'county'))) return null;
  let { start } = place;
  for (let wider = places.get(start); wider; wider = places.get(start)) start = wider.start;
  return NOT_ACTING.test(folded.slice(Math.max(0, start - 1), start)) ? null : { start: place.start, end: place.end };
}
