import { spansIn, type Hit, type Span } from '@zhengmai/model';
import { frameIndexOf, type Frame } from './frame.js';

/** Words that end somebody else's predicate, beside the triggers of the rules. */
export const PREDICATES: readonly string[] = [
  ...'召开 举行 举办 主持 出席 参加 列席 陪同 讲话 致辞 强调 指出 要求 表示 认为 发言 汇报 介绍 通报 宣读 解读 传达 学习'.split(
    ' ',
  ),
  ...'审议 研究 讨论 听取 通过 印发 下发 出台 发布 制定 公布 启动 开展 部署 贯彻 落实 按照 根据 依据 围绕 决定 邀请 会见'.split(
    ' ',
  ),
];

/** What may stand between two parts of one predicate: 主持召开, 研究并通过, 出席并讲话. */
const JOINED = /^(?:并|了|、|和|并原则|原则)?$/;

/** A light verb is one predicate with the noun that says what is done: 作了表态发言, 进行交流发言. */
const LIGHT_VERB = /(?:作了?|做了?|进行)$/;
const LIGHT_OBJECT = /^[^,。;:、“”\uE001-\uE00A]{0,12}$/;

/** 研究室, 学习办: the same characters in the name of a body. */
const NOUN_AFTER = new Set([...'室院员所会组处局办司科部者班站']);

/** The predicates of a frame as spans of frame indexes; parts that touch are one. */
export function predicatesOf(frame: Frame, hits: readonly Hit[]): Span[] {
  const groups: { start: number; end: number }[] = [];
  for (const { start, end } of spansIn(hits, frame.sentence)) {
    const from = frameIndexOf(frame, start);
    if (from < 0) continue;
    const to = from + (end - start);
    if (NOUN_AFTER.has(frame.text[to] ?? '')) continue;
    const last = groups.at(-1);
    if (last && (from <= last.end || isJoined(frame, last, from))) last.end = Math.max(last.end, to);
    else groups.push({ start: from, end: to });
  }
  return groups;
}

function isJoined({ text }: Frame, last: Span, from: number): boolean {
  const between = text.slice(last.end, from);
  return JOINED.test(between) || (LIGHT_VERB.test(text.slice(last.start, last.end)) && LIGHT_OBJECT.test(between));
}
