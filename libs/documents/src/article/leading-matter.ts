import { placesNamed } from '@zhengmai/lexicon';
import { readNames } from '../bylines/person-names.js';
import { readTag, type Tag } from '../bylines/tag.js';

/** What stands in front of an article's first sentence. */
export interface LeadingMatter {
  /** Where the text in front of the tag begins and ends (a headline, words on a picture); equal when there is none. */
  readonly start: number;
  readonly headEnd: number;
  /** Where the first sentence begins. */
  readonly bodyStart: number;
  readonly tag: Tag | null;
}

const REACH = 200;
const ORIGINAL = /^(?:原标题|标题)\s?[：:]\s?/;
const SIGNAL = /(?:讯|电|综合|消息)\s?[（(]/g;
const KNOWN = [
  '本报',
  '本台',
  '新华社',
  '新华网',
  '人民网',
  '中新网',
  '中新社',
  '红网时刻新闻',
  '红网时刻',
  '红网',
  '央视网',
  '央广网',
  '光明网',
  '大众网',
  '荆楚网',
];
const SUFFIX = ['新闻网', '新闻客户端', '日报', '晚报', '晨报', '早报', '都市报', '商报', '网'];

/** Finds the tag at the start or behind a headline that was run together with it: …等工作河北新闻网8月10日讯（…）. */
export function readLeadingMatter(text: string): LeadingMatter {
  const start = ORIGINAL.exec(text)?.[0].length ?? 0;
  const tag = readTag(text.slice(start));
  if (tag) return { start, headEnd: start, bodyStart: start + tag.end, tag };
  return (
    readInnerTag(text, start) ?? readReporters(text, start) ?? { start, headEnd: start, bodyStart: start, tag: null }
  );
}

function readInnerTag(text: string, start: number): LeadingMatter | null {
  const head = text.slice(0, REACH);
  for (const signal of head.matchAll(SIGNAL)) {
    const at = tagStart(head, signal.index);
    if (at === null || at <= start) continue;
    const tag = readTag(text.slice(at));
    if (tag) return { start, headEnd: text.slice(0, at).trimEnd().length, bodyStart: at + tag.end, tag };
  }
  return null;
}

const REPORTERS =
  /(?:(\p{Script=Han}{2,6}(?:日报|晚报|报|网|新闻|客户端|社)(?:客户端)?))?(?:全媒体|融媒体|见习|实习)?记者\s\p{Script=Han}{2,4}(?:[\s、]{1,2}(?:通讯员\s?)?\p{Script=Han}{2,4}){0,4}(?=\d{1,2}月\d{1,2}日|近日|日前|今年)/u;

/** 云州日报客户端记者 甄言 通讯员 许朗清 directly before 8月16日. */
function readReporters(text: string, start: number): LeadingMatter | null {
  const match = REPORTERS.exec(text.slice(start, start + REACH));
  if (!match) return null;
  const at = start + match.index;
  const publication = match[1] ?? null;
  const bylines = readNames(match[0].slice(publication?.length ?? 0));
  if (!bylines || bylines.length === 0) return null;
  const end = at + match[0].length;
  return {
    start,
    headEnd: text.slice(0, at).trimEnd().length,
    bodyStart: end,
    tag: { end, bylines, publication, date: null },
  };
}

/** Where the medium's name before 讯（ begins. */
function tagStart(head: string, signal: number): number | null {
  const window = head.slice(Math.max(0, signal - 30), signal);
  const base = signal - window.length;
  const known = Math.max(...KNOWN.map((name) => window.lastIndexOf(name)));
  if (known >= 0) return base + (window.startsWith('红网', known - 2) ? known - 2 : known);
  for (const suffix of SUFFIX) {
    const at = window.lastIndexOf(suffix);
    for (const length of [3, 2, 4]) {
      if (at >= length && placesNamed(window.slice(at - length, at)).length > 0) return base + at - length;
    }
  }
  return null;
}
