import { placesNamed } from '@zhengmai/lexicon';
import type { Doc, Hit, Span } from '@zhengmai/model';
import { PLACE_WORDS } from './lexicons.js';

/** Whoever speaks or comes for what the list names; behind its last item. */
const FOR_THEM =
  /(?:负责同志|负责人|主要领导|分管领导|等(?:地区|地方|部门|单位|地)|(?:作|作了|作出|进行)[^,。;:、]{0,4}(?:发言|交流|汇报)|(?:表态|交流|先后|依次|分别)发言)/u;
/** 上海、江苏、浙江3省市有关负责同志. */
const PROVINCES_PEOPLE =
  /^[\u3400-\u9fff]{0,3}?(?:等?[\d一二三四五六七八九十]{0,3}个?省(?:区市|市|区|份)?)?(?:党委|政府)?(?:有关|相关|主要)?(?:负责同志|负责人)/u;
const CLAUSE_START = /[,。;:!?\n]/u;
const CLAUSE = /[^,。;:!?\n]{0,120}/y;
const FULL = /[市县区旗州盟]$/u;

/** Counties and cities in a list of those that speak or come: 永城市、虞城县、市司法局负责同志作交流发言. */
export function findListedPlaces({ folded, hits }: Doc): Span[] {
  const listed: Span[] = [];
  for (const hit of hits[PLACE_WORDS.name] ?? []) {
    if (inList(folded, hit) && speaks(folded, hit)) listed.push({ start: hit.start, end: hit.end });
  }
  return listed;
}

/** Whether the place is a whole item of a list. */
function inList(folded: string, { start, end }: Hit): boolean {
  const before = start === 0 ? '。' : (folded[start - 1] as string);
  const first = CLAUSE_START.test(before) || /[\s来自和与取]/u.test(before);
  return (
    (folded[end] === '、' && (first || before === '、')) ||
    (before === '、' && /^(?:[和与等]|\d{0,2}个?省|(?:有关|相关|主要)?负责)/u.test(folded.slice(end, end + 6)))
  );
}

/** A full name among those that speak; a province's short name only where provinces' people do. */
function speaks(folded: string, { word, end }: Hit): boolean {
  const entries = placesNamed(word);
  const full = FULL.test(word) && entries.some(({ name }) => name === word);
  if (!full && !entries.some(({ level }) => level === 'province')) return false;
  CLAUSE.lastIndex = end;
  const rest = CLAUSE.exec(folded)?.[0] ?? '';
  return (full ? FOR_THEM : PROVINCES_PEOPLE).test(rest.slice(rest.lastIndexOf('、') + 1));
}
