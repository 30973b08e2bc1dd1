import type { Doc, Hit, Mention, Span } from '@zhengmai/model';

interface Edge {
  readonly clause: Span;
  readonly head: Hit;
  readonly end: number;
  readonly verb: Hit | null;
  readonly heldAfter: boolean;
  readonly mentions: readonly Mention[];
}

/** Words that stand in front of a name and are no part of it. */
const LEADING =
  /^(?:[ 、]|暨|精神(?=[省市县区]委)|经(?![济贸开营验销典络纪])|根据|按照|作为|宣布|利用|为?期[一二三四五六七八九十两\d]+天的?|了|的|在|于|从|对|将|就|是|由|把|为|与|和|及|以及|全部|通过|随后|当天|当日|今天|今日|昨天|昨日|上午|下午|晚上?|近日|日前|日|一次|这次|此次|本次|该|同时|又|还|再次|先后|分别|第一时间|立即|连夜|紧急(?=召开)){1,8}/;
/** Praise is no part of a name: 十分重要的, 隆重热烈的. */
const PRAISE = /^[^,。;的]{0,4}(?:重要|隆重|热烈|盛大|难忘|满满|简短|特殊)的/;
/** The end of a picture's caption: 通讯员 某某 摄. */
const CAPTION = /^[^,。;、]{0,24}?(?:摄|供图)\)?(?![影制像入取])/;
/** Where a name begins at the latest when no verb says so. */
const STOP =
  /[、的在于从对将就是由把为与了按照以 ×◎]|(?<![面方走志])向|提请|提交|宣布|作为|召开|举行|举办|参加|出席|列席|主持|贯彻|落实|学习|传达|根据|获悉|提出|筹备|围绕/g;
const LONGEST_NAME = 48;
/** What is told of a meeting in front of its name: 由…主办的, 以…为主题的, 审议…的. */
const MADE_BY =
  /^[^，]{0,60}(?:主办|承办|协办|举办|组织|召开|支持|赞助|牵头|发起|为[^的]{0,4}主题|为题|(?:主题|代号)为[^的]{1,40}|参加|提请|审议[^的]{0,12})的?(?=[^的]{2,})/;

/** The start of the name whose head is given: behind the verb that holds it, else as far left as the words allow. */
export function leftEdge(doc: Doc, edge: Edge): number {
  const { folded } = doc;
  const { clause, head, end, verb, heldAfter, mentions } = edge;
  let start = Math.max(clause.start, head.start - LONGEST_NAME);
  for (const mention of mentions) {
    if (mention.start >= head.start) break;
    if (mention.end > head.start || mention.end <= start) continue;
    if (mention.type === 'person' || (mention.type === 'date' && !isYear(mention)))
      start = Math.max(start, mention.end);
  }
  if (verb && verb.end > start && head.start - verb.end <= LONGEST_NAME) start = verb.end;
  // Of two names joined by 暨 the second begins right there, whatever marks it holds.
  else if (folded[clause.start] === '暨' && start === clause.start) start += 1;
  else if (!heldAfter) start = lastStop(folded, start, head.start);
  start += CAPTION.exec(folded.slice(start, head.start))?.[0].length ?? 0;
  start += MADE_BY.exec(folded.slice(start, head.start))?.[0].length ?? 0;
  start += PRAISE.exec(folded.slice(start, head.start))?.[0].length ?? 0;
  start += LEADING.exec(folded.slice(start, head.start))?.[0].length ?? 0;
  return behindOpenQuote(folded, start, end);
}

/** A quotation mark that opens in front of a name and does not close in it is no part of it. */
function behindOpenQuote(folded: string, start: number, end: number): number {
  const name = folded.slice(start, end);
  const open = name.lastIndexOf('“');
  return open >= 0 && !name.includes('”', open) ? start + open + 1 : start;
}

/** 2022年 in front of a name belongs to it; 6月2日 does not. */
function isYear({ text }: Mention): boolean {
  return /^\d{4}年?(?:度)?$/.test(text);
}

/** Behind the last stop word between the two offsets that no quotation mark protects. */
function lastStop(folded: string, from: number, to: number): number {
  const between = folded.slice(from, to);
  const open = between.lastIndexOf('“');
  const close = between.lastIndexOf('”');
  const guarded = close > open && open >= 0 ? open : Infinity;
  let edge = 0;
  for (const match of between.matchAll(STOP)) {
    if (match.index >= guarded && match.index < close) continue;
    edge = match.index + match[0].length;
  }
  return from + edge;
}
