import { CENTRAL_BODIES, ORGANIZATION_HEADS, type OrganizationHead } from '@zhengmai/lexicon';
import type { Doc, Hit, Span } from '@zhengmai/model';
import { functionStart, leftEdge, isStopNotPlace } from './left-edge.js';
import { CENTRAL_NAMES, HEAD_WORDS, PLACE_WORDS } from './lexicons.js';
import { isLevel, isPlaceName, readPrefix } from './read-prefix.js';

/** A body's name as printed. */
export interface NamedBody extends Span {
  readonly rule: 'organization/central' | 'organization/placed' | 'organization/own-name' | 'organization/group';
}

/** What follows a head that then belongs to another word (委员, 大学生, 局长, 中心城区). */
const GOES_ON: readonly (readonly [heads: RegExp, next: RegExp])[] = [
  [/委$/u, /^(?:员|托|任|派|屈|培|宣讲)/u],
  [/人大$/u, /^(?:代表|常委|会议|工作)/u],
  [/政协$/u, /^(?:委员|常委会)/u],
  [/[局厅]$/u, /^(?:[长面部势级域限]|领导)/u],
  [/部$/u, /^[长门署分队]/u],
  [/[科作]协$/u, /^[议商调同助力定]/u],
  [/(?:中学|大学|小学)$/u, /^[生城]/u],
  [/中心$/u, /^(?:城|组|工作|任务|环节|集散|思想|地带|区)/u],
  [/公司$/u, /^(?:法|债|章程)/u],
  [/银行$/u, /^[业卡账间家]/u],
  [/集团$/u, /^[军化]/u],
  [/队$/u, /^长/u],
  [/联合会$/u, /^[签商审办诊谈同]/u],
  [/(?:医院|法院|研究院|学院)$/u, /^[长士]/u],
  [/[政府委协院]$/u, /^(?:直属|工作|各)?(?:部门|系统|事业单位|机构|机关)/u],
];
/** What stands before a head that then is the end of another word (格局, 大厅). */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  局: /[格大全结布开时战破政僵当变困好棋新]$/u,
  厅: /[大客餐展歌舞音影视]$/u,
};
/** Bodies of towns and zones, whose names no gazetteer holds. */
const TOWN_HEADS = new Set('政府 人民政府 党委 党工委 人大 纪委 办事处 街道办 管委会'.split(' '));
const TOWN = /^(?![各该本这全])[\u3400-\u9fff]{1,6}(?:镇|乡|街道|新区|区|苏木|团场)$/u;
/** Names that may begin with what they are for: 推进海南全面深化改革开放领导小组. */
const PURPOSE_HEADS = new Set('领导小组 委员会 指挥部 工作组 联席会议'.split(' '));
const PURPOSE = /(?:推进|推动|促进|支持)$/u;
/** Own words that make a name of a level and a head that would mean nothing (市中心, 省公司 stays). */
const NOTHING = new Set(['中心', '大队', '支队', '新区', '学会', '联合会', '协会', '办公室']);
/** The term of a congress in its committee's name: 市五届人大常委会. */
const TERM = /^第?[一二三四五六七八九十]{1,3}届$/u;
const OWN_NAME = /^[\u3400-\u9fffA-Za-z·()]{2,}$/u;
const NO_NAME =
  /^(?:[各该本这那某两几每全一二三多个家所名座其有些]|[0-9]|企业|国有|民营|龙头|上市|物业|互联网|合作|离岸|股份|保险|劳务|平台|跨国|外贸|子公|母公|分公|老年|实现|防范|提升|规范|打造)/u;

/** Every name of a body outside 《》, in text order; of two that overlap the longer. */
export function findNamed(doc: Doc): NamedBody[] {
  const places = new Map<number, Hit>();
  for (const hit of doc.hits[PLACE_WORDS.name] ?? []) {
    const known = places.get(hit.end);
    if (!isPlaceName(hit.word) || isStopNotPlace(doc.folded, hit)) continue;
    if (!known || known.start > hit.start) places.set(hit.end, hit);
  }
  const found: NamedBody[] = (doc.hits[CENTRAL_NAMES.name] ?? [])
    .filter(({ word }) => CENTRAL_BODIES.has(word))
    .map(({ start, end }) => ({ start, end, rule: 'organization/central' }));
  for (const hit of doc.hits[HEAD_WORDS.name] ?? []) {
    const body = bodyAt(doc, hit, places);
    if (body && !isCut(doc.folded.slice(body.start, body.end))) found.push(body);
  }
  const titles = doc.enclosures.filter(({ kind }) => kind === 'title');
  return longest(found).filter((span) => {
    const title = titles.find(({ start, end }) => start < span.start && span.end < end);
    return !title || isIssuer(doc.folded, title, span);
  });
}

function bodyAt({ folded }: Doc, hit: Hit, placeEnds: ReadonlyMap<number, Hit>): NamedBody | null {
  const head = ORGANIZATION_HEADS.get(hit.word);
  if (!head || goesOn(folded, hit)) return null;
  const edge = leftEdge({ folded, head: hit.start, reach: head.reach + 4, placeEnds });
  if (edge === hit.start || isOtherWord(folded, hit)) return null;
  const { end } = hit;
  const placed = placedStart(folded, { edge, hit, head });
  if (placed !== null) return { ...placed, end };
  const own = folded.slice(edge, hit.start);
  if (TOWN_HEADS.has(hit.word) && TOWN.test(own)) return { start: edge, end, rule: 'organization/own-name' };
  if (head.needsPlace) return null;
  return OWN_NAME.test(own) && !NO_NAME.test(own) ? { start: edge, end, rule: 'organization/own-name' } : null;
}

/** 各市(县、区)生态环境分局: a bracket that opened before the name. */
function isCut(name: string): boolean {
  const close = name.indexOf(')');
  return close >= 0 && !name.slice(0, close).includes('(');
}

function isOtherWord(folded: string, { word, start }: Hit): boolean {
  const pattern = OTHER_WORD[word];
  return (
    pattern !== undefined && functionStart(folded, start) === start && pattern.test(folded.slice(start - 1, start))
  );
}

interface Around {
  readonly edge: number;
  readonly hit: Hit;
  readonly head: OrganizationHead;
}

type Placed = Pick<NamedBody, 'start' | 'rule'>;

/** The leftmost place or level from which the words up to the head make one name, or null. */
function placedStart(folded: string, { edge, hit, head }: Around): Placed | null {
  const ownStart = functionStart(folded, hit.start);
  for (let i = edge; i < hit.start; i++) {
    if (isCentral(folded, i, head) && i < ownStart) return { start: i, rule: 'organization/placed' };
    const prefix = readPrefix(folded.slice(i, hit.end));
    if (prefix.length === 0) continue;
    const levelOnly = prefix.places.length === 0 && prefix.pointer === '';
    if (i > ownStart || (i === ownStart && ownStart < hit.start && levelOnly)) return null;
    const bodyStart = i + prefix.length;
    const own = folded.slice(bodyStart, hit.start);
    if (fits(own, hit.word, head) && !(levelOnly && !atBoundary(folded, i, edge))) {
      if (levelOnly && folded[i] === '区' && i > edge && TOWN.test(folded.slice(edge, i + 1))) {
        return { start: edge, rule: 'organization/own-name' };
      }
      if (levelOnly && hit.word === '委' && isYouthLeague(folded, i))
        return { start: i - 1, rule: 'organization/placed' };
      if (prefix.pointer === '全') return { start: i, rule: 'organization/group' };
      return { start: widened(folded, { edge, hit, head }, i), rule: 'organization/placed' };
    }
    if (prefix.places.length > 0) i = bodyStart - 1;
  }
  return null;
}

/** 团市委 is the Youth League's committee; 宣讲团市委 is no body. */
function isYouthLeague(folded: string, level: number): boolean {
  return (
    folded[level - 1] === '团' && !/[\u3400-\u9fff]/u.test((folded[level - 2] ?? '').replace(/[和与及由为向是在]/u, ''))
  );
}

function isCentral(folded: string, at: number, { form, kind, word }: OrganizationHead): boolean {
  if (form !== 'open' || word === '厅') return false;
  if (folded.startsWith('中国式', at) || /中国家|展中国/u.test(folded.slice(at - 1, at + 3))) return false;
  const pattern = kind === 'mass' ? /^(?:全国|中国|中华|首都)/u : /^(?:国家|中央|中国|国务院|首都)/u;
  return pattern.test(folded.slice(at, at + 3));
}

/** Words before the place that belong to the name: 比亚迪襄阳产业园, 推进海南…领导小组. */
function widened(folded: string, { edge, hit, head }: Around, start: number): number {
  if (PURPOSE_HEADS.has(hit.word) && PURPOSE.test(folded.slice(start - 2, start))) return start - 2;
  const own = folded.slice(edge, start);
  const branded = head.kind === 'company' || head.kind === 'school' || head.kind === 'other';
  return branded && own.length >= 2 && own.length <= 6 && OWN_NAME.test(own) && !NO_NAME.test(own) ? edge : start;
}

/** Whether a level's letter may begin a name here: not inside 城市, 超市, 上市. */
function atBoundary(folded: string, at: number, edge: number): boolean {
  return (
    at === edge ||
    !/[城超上都门闹集夜股楼菜设县各地小社园特景片校辖两三四五六七八(欧东同联结非]/u.test(folded[at - 1] as string)
  );
}

/** Whether the words between place and head can be a body's own. */
function fits(own: string, word: string, head: OrganizationHead): boolean {
  if (word === '人大常委会' && TERM.test(own)) return true;
  if (TOWN_HEADS.has(word) && TOWN.test(own)) return true;
  if (own.length > head.reach || /各|^工作$/u.test(own)) return false;
  if (own === '') return !NOTHING.has(word) && !(head.form === 'open' && word.length === 1);
  if (head.form === 'bare') return own.length <= head.reach;
  // 市委市政府办公厅 is two bodies: another level behind a whole body begins a name of its own.
  for (let i = 1; i < own.length; i++) {
    if (isLevel(own, i) && /[委府协局院会]/u.test(own[i - 1] as string)) return false;
  }
  return true;
}

function goesOn(folded: string, { word, end }: Hit): boolean {
  const next = folded.slice(end, end + 6);
  return GOES_ON.some(([heads, pattern]) => heads.test(word) && pattern.test(next));
}

function longest(found: readonly NamedBody[]): NamedBody[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedBody[] = [];
  for (const body of sorted) {
    const last = kept.at(-1);
    if (!last || body.start >= last.end) kept.push(body);
    else if (body.end > last.end && body.end - body.start > last.end - last.start) kept[kept.length - 1] = body;
  }
  return kept;
}

/** 《市委、市政府关于…的意见》: the bodies in front of 关于 issue the document; any other body in a title is its matter. */
function isIssuer(folded: string, title: Span, { start, end }: Span): boolean {
  const head = folded.slice(title.start + 1, folded.indexOf('关于', title.start));
  if (head.length > 40 || start >= title.start + 1 + head.length) return false;
  return (
    (start === title.start + 1 || /[、 和]/.test(folded[start - 1] ?? '')) &&
    /^(?:[、 和]|关于)/.test(folded.slice(end, end + 2))
  );
}
