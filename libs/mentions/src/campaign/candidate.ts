import type { Doc, Hit, Sentence, Span } from '@zhengmai/model';
import { POINTERS, strengthOf } from './heads.js';
import { governedName, ungovernedName, withoutQuotes } from './name-start.js';
import { DRIVE_WORKS, GOES_ON, isNoDrive, isNoName } from './name-words.js';

/** A drive as printed at one place: the span of its name with quotation marks, and the name without. */
export interface Candidate extends Span {
  readonly name: string;
  /** The part inside quotation marks, where the name is partly quoted: 守护平安 of “守护平安”行动. */
  readonly quoted: string | null;
  readonly head: string;
  /** Only points to a drive (该行动, 专项整治): it counts where the article names one. */
  readonly pointer: boolean;
  readonly rule: string;
}

const LONGEST = 44;
/** “A”“B”等9项 names each quoted drive, not one: quoted-names reads them. */
const LIST_OF_QUOTES = /”等(?:[\d一二三四五六七八九十两]+[项个大])?(?:主题|系列|专题)?$/;
/** Such a name says where the drive goes on (院机关集中整治), not which one it is. */
const WHERE = /(?:院|局|市|区|县|镇|部门|单位|机关|各地|全市|全省|关于|和|及)$/;
const GENERAL =
  /在(?:全[国省市县区州镇]|[^在,。]{2,10}范围内?)(?:组织|集中|部署|深入|扎实)?(?:开展|启动|实施)(?:了|为期.{1,6})?$/;
const BEGINS = /(?:正式|全面|今天|于[^,。]{1,12})?(?:启动|开展以来|实施以来)/y;
const CLAUSE_MARKS = /[,。;:!?\s()《》丨|]/;

/** The drive whose name ends on this head; null where the word is part of another, or nothing names it. */
export function candidateAt(
  doc: Doc,
  hit: Hit,
  { sentence, done }: { sentence: Sentence; done: number },
): Candidate | null {
  if (goesOn(doc.folded, hit)) return null;
  const strength = strengthOf(hit.word);
  if (strength === 'fixed') return make(doc, { start: hit.start, end: hit.end }, { hit, rule: 'campaign/fixed' });
  const left = leftOf(doc.folded, hit.start, Math.max(sentence.start, done, hit.start - LONGEST));
  const before = doc.folded.slice(left, hit.start);
  if (before === '' || POINTERS.test(before)) return pointer(doc, hit);
  if (LIST_OF_QUOTES.test(before)) return null;
  const open = doc.folded[hit.end] === '”' && before.lastIndexOf('“') > before.lastIndexOf('”');
  const quoted = open || closesQuote(before);
  const bare = withoutQuotes(before, open);
  const governed = governedName(before, bare);
  if (strength === 'quoted' && !quoted) return null;
  if (strength === 'verb' && governed === null && !quoted && !begins(doc.folded, hit.end)) return null;
  const start = left + (governed ?? (quoted ? before.lastIndexOf('“') : ungovernedName(before, bare)));
  if (start >= hit.start || (!quoted && WHERE.test(before))) return general(doc, hit, before) ?? pointer(doc, hit);
  return make(doc, { start, end: hit.end }, { hit, rule: `campaign/${quoted ? 'quoted' : strength}` });
}

/** 在全市范围内开展专项整治行动 names no matter, yet one particular drive. */
function general(doc: Doc, hit: Hit, before: string): Candidate | null {
  const clause = before.slice(-24);
  if (!GENERAL.test(clause) || !/行动$|专项整治$|集中整治$/.test(hit.word)) return null;
  const { start, end, word } = hit;
  return { start, end, name: word, quoted: null, head: word, pointer: false, rule: 'campaign/general' };
}

function pointer(doc: Doc, hit: Hit): Candidate | null {
  if (strengthOf(hit.word) !== 'strong' && !POINTERS.test(doc.folded.slice(hit.start - 2, hit.start))) return null;
  return {
    start: hit.start,
    end: hit.end,
    name: hit.word,
    quoted: null,
    head: hit.word,
    pointer: true,
    rule: 'campaign/pointer',
  };
}

function make(doc: Doc, { start, end }: Span, { hit, rule }: { hit: Hit; rule: string }): Candidate | null {
  const close = doc.folded[end] === '”' ? end + 1 : end;
  const printed = doc.folded.slice(start, close);
  const name = doc.text.slice(start, end).replace(/[“”"「」『』‘’]/g, '');
  const core = name.slice(0, name.length - hit.word.length);
  if (rule !== 'campaign/fixed' && (core.length < 2 || isNoName(core))) return null;
  if (isNoDrive(core, hit.word) || core.endsWith('进')) return null;
  if (hit.word === '工程' && /[、等]/.test(name)) return null;
  if (hit.word === '工程' && rule === 'campaign/verb' && !DRIVE_WORKS.test(name)) return null;
  const quoted = /“([^“”]+)”?/.exec(printed)?.[1] ?? null;
  return {
    start,
    end: quoted && printed.endsWith('”') ? close : end,
    name,
    quoted,
    head: hit.word,
    pointer: false,
    rule,
  };
}

function goesOn(folded: string, hit: Hit): boolean {
  GOES_ON.lastIndex = hit.end;
  return strengthOf(hit.word) !== 'fixed' && GOES_ON.test(folded);
}

/** 帮扶行动启动, 攻坚工作开展以来: the verb stands behind. */
function begins(folded: string, at: number): boolean {
  BEGINS.lastIndex = at;
  return BEGINS.test(folded);
}

/** How far the clause reaches back from `at`: quoted stretches are crossed whole. */
function leftOf(folded: string, at: number, limit: number): number {
  let i = at;
  let open = 0;
  while (i > limit) {
    const char = folded[i - 1] as string;
    if (char === '”') open++;
    else if (char === '“') {
      // The quote holds the head too (“百日攻坚行动”): what stands before it may belong to the name.
      if (open > 0) open--;
    } else if (open === 0 && CLAUSE_MARKS.test(char)) break;
    i--;
  }
  return i;
}

/** A quoted name just before the head: “守护平安”专项. */
function closesQuote(before: string): boolean {
  const close = before.lastIndexOf('”');
  const length = close - before.lastIndexOf('“', close) - 1;
  const gap = before.slice(close + 1);
  if (close < 0 || length < 2 || length > 30 || before[close - 1] === '式') return false;
  return gap.length <= 14 && !gap.includes('的') && !gap.includes('“');
}
