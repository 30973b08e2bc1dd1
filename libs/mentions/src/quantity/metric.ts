import type { Candidate } from './candidate.js';
import { groupWords } from './group-words.js';

const words = (printed: string): string[] => printed.split(' ').sort((a, b) => b.length - a.length);

/** Words in front of what is measured that say nothing of it. */
const OPENERS = groupWords(
  words(
    '其中 同时 此外 另外 目前 截至目前 并 且 还 又 也 共 累计 已 全市 全省 全县 全区 全州 全国 我市 我省 我县 我区 各地 的 力争 确保 使 将 要 对 把 为 以 至少 计划 预计 、 , ● “ ) 仅 就 于 从 向 由 有 分 此次 今年 一是 二是 三是 四是 五是 达到 实现 包括 据统计 分别 ( 得 期间 当晚 以来 后 前 内 ： 共有 约',
  ),
  (word) => word[0],
);
/** Words between what is measured and its number. */
const CLOSERS = groupWords(
  words(
    '超过 不超过 不得超过 不低于 不少于 不高于 不得低于 不得少于 达到 高达 约为 达 约 近 超 逾 为 共 共有 有 已 仅 至 到 了 是 突破 控制在 保持在 至少 占 分别 总计 合计 : “ 和 及 要 应 须 将 可 能 就 一般 原则上 约达 已达 累计 由 从 、 最高 最低 共计 均 都 以 增加到 可以 的',
  ),
  (word) => word.at(-1),
);
/** Where the thing counted ends and what is done with it begins. */
const STOPS = new RegExp(
  words(
    '进行 已 全部 列入 纳入 分解 开展 并 完成 将 要 分别 实现 得到 以上 以下 左右 以内 之后 之内 内 后 等 参与 接受 直接 均 都 发出 作为 用于 建成',
  ).join('|'),
);
/** 太原、大同等市: for whom, not what. */
const PLACES_SUMMED_UP = /等(?:省|市|县|区|地|州)(?:区|市|\(市、区\))?/;
const LONGEST = 22;
const LONGEST_COUNTED = 12;

/** A short noun phrase of what is measured: the words between the last number or date and this one, with what the number counts. */
export function metricOf({ lead, tail, unit }: Candidate, own: number): string | null {
  const words = itemOf(own < lead.length ? lead.slice(own) : '');
  const before = withoutClosers(withoutOpeners(words));
  const counted = unit.kind === 'share' || unit.kind === 'time' ? '' : countedIn(tail);
  const phrase = withoutOpeners(before.slice(-LONGEST)) + counted;
  return phrase.length >= 2 ? phrase : null;
}

/** The last item of a list, or the whole list where 等 sums it up. */
function itemOf(text: string): string {
  const item = text.slice(text.lastIndexOf('、') + 1);
  const places = PLACES_SUMMED_UP.exec(item);
  if (places) return item.slice(places.index + places[0].length);
  return item.includes('等') ? text : item;
}

function withoutOpeners(text: string): string {
  const opener = OPENERS.get(text[0] ?? '')?.find((word) => text.startsWith(word));
  return opener ? withoutOpeners(text.slice(opener.length)) : text;
}

function withoutClosers(text: string): string {
  const closer = CLOSERS.get(text.at(-1) ?? '')?.find((word) => text.endsWith(word));
  return closer ? withoutClosers(text.slice(0, -closer.length)) : text;
}

function countedIn(tail: string): string {
  const noun = /^的?([\u4e00-\u9fa5“”]{2,20})/.exec(tail)?.[1] ?? '';
  return noun.slice(0, Math.min(STOPS.exec(noun)?.index ?? LONGEST_COUNTED, LONGEST_COUNTED));
}
