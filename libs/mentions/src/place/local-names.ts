import type { Doc, Hit, Mention, PlaceValue } from '@zhengmai/model';

const TOWNS = new Set(['镇', '乡', '街道']);
/** What ends on 镇 or 乡 and names none: 乡镇, 各镇, 返乡. */
const NO_TOWN = new Set('城乡各全小集村县重古该本我家下返老回异水他同入离还故多少个名沿主社和市区级');
/** Characters of words that may stand before 镇 where no name does: 来到乡政府, 依托镇、街道. */
const NOT_IN_NAME = /[到托保各我街重点市确依来的有与等全部该其每此助级]/;
const TOWN_GOES_ON = /[村民情土愁音亲企域里长党干]/;
/** A name begins behind one of these. */
const BEGINS_AFTER = /[\s,。;:、!?()“”在到于赴往从和及与至向对是县区市旗州进访自由经研察]$/;
const HANZI = /^[\u4e00-\u9fff]+$/;
const LENGTHS = [2, 3, 4];

/** A town or a zone by the word on which it ends; null where no name can be told from what stands before. */
export function localName(doc: Doc, hit: Hit, before: Mention | undefined): Mention<'place', PlaceValue> | null {
  const town = TOWNS.has(hit.word);
  const start = town ? townStart(doc.folded, hit, before) : zoneStart(doc.folded, { hit, before });
  if (start === null) return null;
  const text = doc.text.slice(start, hit.end);
  const value: PlaceValue = { name: text, adcode: null, level: town ? 'town' : null };
  return { type: 'place', start, end: hit.end, text, value, rule: town ? 'place/town' : 'place/zone' };
}

function townStart(folded: string, hit: Hit, before: Mention | undefined): number | null {
  const next = folded[hit.end] ?? '';
  if (hit.word !== '街道' && TOWN_GOES_ON.test(next)) return null;
  if (NO_TOWN.has(folded[hit.start - 1] ?? '')) return null;
  const length = before ? hit.start - before.end : 0;
  if (before && length >= 1 && length <= 5 && HANZI.test(folded.slice(before.end, hit.start))) return before.end;
  const start = startOfName(folded, hit.start);
  return start === null || NOT_IN_NAME.test(folded.slice(start, hit.start)) ? null : start;
}

/** 太原经济技术开发区 begins with its place; 雄安新区 with a name of its own. */
function zoneStart(folded: string, { hit, before }: { hit: Hit; before: Mention | undefined }): number | null {
  if (before && before.end === hit.start) return before.start;
  return hit.word === '新区' || hit.word.length > 3 ? startOfName(folded, hit.start) : null;
}

function startOfName(folded: string, end: number): number | null {
  for (const length of LENGTHS) {
    const start = end - length;
    if (start < 0) return null;
    if (HANZI.test(folded.slice(start, end)) && (start === 0 || BEGINS_AFTER.test(folded.slice(start - 1, start)))) {
      return start;
    }
  }
  return null;
}
