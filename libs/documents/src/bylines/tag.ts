import type { Byline } from '@zhengmai/model';
import { readNames } from './person-names.js';

/** The head of a report before its first sentence: 本报讯（记者 李涛）, 新华社北京8月24日电, 央视网消息（新闻联播）：. */
export interface Tag {
  /** Where the first sentence begins. */
  readonly end: number;
  readonly bylines: readonly Byline[];
  /** The paper or agency as printed; null for 本报. */
  readonly publication: string | null;
  /** The printed date, such as 2023年8月17日 or 8月17日, or null. */
  readonly date: string | null;
}

const LONGEST_HEAD = 36;
const SIGNAL = /讯|电|消息|综合/g;
const DATE = /(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日$/;
const MEDIUM =
  /^(?:据|综合)?(本报|本刊|本台|[\p{Script=Han}A-Za-z]{1,9}?(?:日报|晚报|早报|晨报|时报|商报|快报|都市报|周报|者报|报|新闻网|在线|网|时刻新闻|时刻|新闻|通讯社|新华社|社|客户端|融媒|电视台|广播电台))/u;
const OPEN_PAREN = /^[\s]*[（(]/;
const OWN = new Set(['本报', '本刊', '本台']);
const SPOKEN = /^记者\s?([\p{Script=Han}]{2,4})报道[，,：:\s]/u;

/** The tag at the start of a paragraph, or null. */
export function readTag(text: string): Tag | null {
  const wire = readWire(text);
  if (wire) return wire;
  const signed = readParenthesis(text, { end: 0, publication: null, date: null });
  return signed?.reporter ? signed.tag : null;
}

function readWire(text: string): Tag | null {
  const head = text.slice(0, LONGEST_HEAD);
  const medium = MEDIUM.exec(head);
  if (!medium) return null;
  for (const signal of head.matchAll(SIGNAL)) {
    if (signal.index < medium[0].length) continue;
    const between = withoutParenthesis(head.slice(medium[0].length, signal.index));
    const date = DATE.exec(between)?.[0] ?? null;
    if (!isPlacePart(date === null ? between : between.slice(0, -date.length))) return null;
    const end = signal.index + signal[0].length;
    const name = medium[1] ?? '';
    if (!endsTag(text, end, OWN.has(name) || date !== null)) return null;
    const publication = OWN.has(name) ? null : outlet(head, medium[0].length, name);
    return readAfterSignal(text, { end, publication, date });
  }
  return null;
}

/** 荆楚网（湖北日报网）讯 */
function withoutParenthesis(text: string): string {
  return text.replace(/[（(][^（）()]{1,12}[）)]/, '');
}

function isPlacePart(text: string): boolean {
  return text.length <= 9 && /^[\p{Script=Han}\s、]*$/u.test(text) && !/[的了在和与是从对将为]/.test(text);
}

/** A tag ends before a bracket, a colon, a space, a date or a quotation; 本报讯 and a tag with a date before any word. */
function endsTag(text: string, end: number, sure: boolean): boolean {
  if (end >= text.length) return true;
  return sure ? !/[，,。、；的]/.test(text.charAt(end)) : /[\s（(：:\d“”‘]/.test(text.charAt(end));
}

/** 央视网消息（新闻联播）： is printed by the programme 央视新闻联播. */
function outlet(head: string, end: number, name: string): string {
  return head.slice(end).startsWith('消息（新闻联播）') && name === '央视网' ? '央视新闻联播' : name;
}

/** What has been read of a tag: up to its signal 讯 or 电. */
type Signal = Pick<Tag, 'end' | 'publication' | 'date'>;

function readAfterSignal(text: string, signal: Signal): Tag {
  const start = skip(text, signal.end);
  const spoken = SPOKEN.exec(text.slice(start, start + 16));
  if (spoken) {
    return { ...signal, end: skip(text, start + spoken[0].length), bylines: [{ name: spoken[1] ?? '', role: '记者' }] };
  }
  return readParenthesis(text, signal)?.tag ?? { ...signal, end: start, bylines: [] };
}

/** （全媒体记者 张海瑞 赵继钊), any short bracket of names, or the programme's; `reporter` when it says that somebody reports. */
function readParenthesis(text: string, signal: Signal): { readonly tag: Tag; readonly reporter: boolean } | null {
  const open = OPEN_PAREN.exec(text.slice(signal.end, signal.end + 4));
  if (!open) return null;
  const start = signal.end + open[0].length;
  const close = closing(text, start);
  if (close < 0) return null;
  const inside = text.slice(start, close);
  const bylines = readNames(withoutMedium(inside)) ?? [];
  if (bylines.length === 0 && !/记者|通讯员|新闻联播/.test(inside)) return null;
  const reporter = bylines.length > 0 && /记者|通讯员|评论员|实习生/.test(inside);
  return { tag: { ...signal, end: skip(text, close + 1), bylines }, reporter };
}

/** 河北日报记者四建磊 -> 记者四建磊 */
function withoutMedium(text: string): string {
  return text.replace(
    /^[\p{Script=Han}]{2,6}(?:日报|晚报|报|网|社)(?:报业集团)?(?=(?:全媒体|融媒体|见习|首席)*记者)/u,
    '',
  );
}

function closing(text: string, start: number): number {
  for (let at = start; at < text.length && at < start + 80; at += 1) {
    if (text[at] === '）' || text[at] === ')') return at;
  }
  return -1;
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s：:]/.test(text.charAt(at))) at += 1;
  return at;
}
