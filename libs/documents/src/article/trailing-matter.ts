import type { Byline } from '@zhengmai/model';
import { readTrailingCredit } from '../bylines/credit.js';
import { isPersonName, readNames } from '../bylines/person-names.js';

/** What stands behind the last sentence of an article: writers, sources, a web page's leavings. */
export interface TrailingMatter {
  /** Where the article's own text ends. */
  readonly end: number;
  readonly bylines: readonly Byline[];
  /** 来源：吉林日报, 《人民日报》（2023年07月31日 12 版）, or null. */
  readonly publication: string | null;
}

interface Tail {
  readonly start: number;
  readonly bylines?: readonly Byline[];
  readonly publication?: string | null;
}

const REACH = 160;
/** Leavings of web pages, by the words that they begin with; all that follows them goes too. */
const LEAVINGS = [
  '返回搜狐',
  '如遇作品内容、版权',
  '分享让更多人看到',
  '特别声明：',
  '免责声明',
  '版权声明',
  '【投稿、',
  '【版权',
  '点击文字可直接跳转',
  '↓↓↓',
  '扫码关注',
  '（转自：',
  '(转自：',
  '声明：',
];
const DONE = /[（(]\s?(?:完|未完|待续|未完待续)\s?[）)]$/;
const PAPER = /^《\s?([\p{Script=Han}]{2,10})\s?》\s?[（(]\s?\d{4}年\d{1,2}月\d{1,2}日[^（）()]{0,20}[）)]$/u;
const EDITORS =
  /(?:流程编辑|见习编辑|责任编辑|值班编辑|编辑|责编|审核|复审|审签|校对|统筹|编审|主编|美编|制图|监制|作者|记者)\s?[：:|]?\s?[\p{Script=Han}A-Z0-9 、；;（）()]{0,14}$/u;
const SOURCE = /^来源\s?[：:|]\s?([^。！？；\n]{2,38})$/;
const SOURCE_PREFIX = /(?:信息|文章|图文|稿件|内容)$/;
const MEDIUM = /(?<=[。！？”])\s*([^。！？，“”《》]{0,18}(?:日报|晚报|时报|都市报|全媒体|融媒体|客户端|新闻网|新闻))$/;
const BARE_NAMES = /(?<=[。！？”）)])\s*([\p{Script=Han}]{2,4}(?:[\s、]{1,2}[\p{Script=Han}]{2,4}){0,4})\s*$/u;

export function readTrailingMatter(text: string): TrailingMatter {
  let end = cutLeavings(text);
  const bylines: Byline[] = [];
  let publication: string | null = null;
  for (let round = 0; round < 8; round += 1) {
    const tail = tailOf(text.slice(0, end));
    if (!tail || tail.start >= end) break;
    bylines.unshift(...(tail.bylines ?? []));
    publication = tail.publication ?? publication;
    end = text.slice(0, tail.start).trimEnd().length;
  }
  return end < 10 ? { end: text.trimEnd().length, bylines: [], publication: null } : { end, bylines, publication };
}

function cutLeavings(text: string): number {
  const from = Math.max(0, text.length - 400);
  let end = text.length;
  for (const words of LEAVINGS) {
    const at = text.indexOf(words, from);
    if (at > 0 && at < end) end = at;
  }
  return text.slice(0, end).trimEnd().length;
}

function tailOf(text: string): Tail | null {
  const base = Math.max(0, text.length - REACH);
  const tail = text.slice(base);
  const done = DONE.exec(tail);
  if (done) return { start: base + done.index };
  const named = paperOf(tail, base) ?? sourceOf(tail, base);
  if (named) return named;
  const credit = readTrailingCredit(text);
  if (credit) return { start: credit.start, bylines: credit.bylines };
  return editorsOf(tail, base) ?? bareNames(tail, base) ?? mediumOf(tail, base);
}

/** 《人民日报》（2023年07月31日 12 版） */
function paperOf(tail: string, base: number): Tail | null {
  const at = tail.lastIndexOf('《');
  const match = at < 0 ? null : PAPER.exec(tail.slice(at));
  return match ? { start: base + at, publication: match[1] ?? null } : null;
}

/** 来源：吉林日报, with or without brackets */
function sourceOf(tail: string, base: number): Tail | null {
  let at = tail.lastIndexOf('来源');
  const match = at < 0 ? null : SOURCE.exec(tail.slice(at));
  if (!match) return null;
  at -= SOURCE_PREFIX.exec(tail.slice(0, at))?.[0].length ?? 0;
  if ('（(【'.includes(tail.charAt(at - 1)) && at > 0) at -= 1;
  return { start: base + at, publication: firstSource((match[1] ?? '').replace(/\s?[）)】]$/, '')) };
}

function firstSource(words: string): string {
  const end = words.search(/编辑|作者|记者/);
  return ((end > 0 ? words.slice(0, end) : words).split(/[、，,|\s]/)[0] ?? words).trim();
}

/** 编辑：曹静 behind the last sentence; a reporter among them is a byline. */
function editorsOf(tail: string, base: number): Tail | null {
  const match = EDITORS.exec(tail);
  if (!match) return null;
  const before = tail.slice(0, match.index).trimEnd();
  if (
    !/[。！？”）)；;|：:]$/.test(before) &&
    !/[\s]$/.test(tail.slice(0, match.index)) &&
    !/\p{Script=Han}$/u.test(before)
  )
    return null;
  if (!/[：:|\s]/.test(match[0])) return null;
  return {
    start: base + match.index,
    bylines: /^(?:记者|作者)/.test(match[0]) ? (readNames(match[0].replace(/[：:|]/g, ' ')) ?? []) : [],
  };
}

function bareNames(tail: string, base: number): Tail | null {
  const match = BARE_NAMES.exec(tail);
  const names = match?.[1]?.split(/[\s、]+/) ?? [];
  if (!match || names.length < 2 || !names.every(isPersonName)) return null;
  return { start: base + match.index, bylines: names.map((name) => ({ name, role: null })) };
}

/** 沈阳日报、沈报全媒体 left behind the last sentence when its reporter's name is gone. */
function mediumOf(tail: string, base: number): Tail | null {
  const match = MEDIUM.exec(tail);
  return match ? { start: base + match.index, publication: firstSource(match[1]?.split('·').at(-1) ?? '') } : null;
}
