import type { DateValue, Doc, Mention, QuantityValue } from '@zhengmai/model';
import type { Candidate } from './candidate.js';

/** Words that make what follows a thing to be reached, over clauses. */
const MODALS =
  /(?<![主需重只若还摘纲简首想不必就概紧])要(?!求|素|点|闻|害|务|领|道|塞|件|么|是|案|职|目|义|冲)|必须|须|应当|(?<![供适响反相对感因理回呼答])应(?!急|对|用|收|届|援|邀|聘|征|答|付|变|力)|将(?!近|军|领|士|\d)|拟|力争|争取(?=实现|完成|达|在|到|用|新|全|年|今|明|把|让|使|建)|确保|预计|预期|有望|力求|努力|打算|今后|未来|下一步|放假|决定(?!批准|授予|任命|免)|确定(?!了)|每年|每周|每月|每季度|计划(?=到|在|于|投|建|完|新|用|实|培|开|总|维|储|改|安|发|推|招|引|购)/g;
/** Words that do so in their own clause only. */
const NORMS =
  /不超过|不得|不低于|不少于|不高于|至少|上限|原则上|最高|可以|可(?=实现|达|新增|带动|容纳|满足|提供|节约|减|增|完成)|能够?(?=达|实现)|需要?|底线|以内|限额|标准为|计划(?!单列|生育)|规划|目标|任务/g;
const LIMITS = /期限|时限/g;
/** Words that make what follows reached. */
const DONE =
  /(?<!应|未)已|完成|累计|截至|截止|同比|环比|增长(?!率)|下降|实现|现有|目前|以来|其中|经过|先后|共(?!同|产|和|建|享|识|青|商|治|促|富|赢|创|性|有)|了(?!解)|(?<![超通不经])过|成功|查处|查获|抓获|发现|排查|检查|走访|收缴|受理|办结|化解|兑现|发放|惠及|落地|获|较|比/g;
const GOAL_BEHIND =
  /^(?:、[^,。;]{2,20})?的?[^,、。;\d]{0,6}(?:目标|任务)|^(?:的?(?:上限|底线|方向)|是(?:底线|目标|方向))|^[^,。;]{0,10}(?<!即)(?:将(?!近)|要(?!求)|须|应(?!急|用|对))/;
const COMPLETED = /(?:完成|超额完成|已|实现)/;
const CONDITION = /的,[^,。;]{0,8}(?:给予|奖励|补助|补贴|处|罚)[^,。;]*$/;
const TITLE = /《[^《》]{1,160}》/g;

/** Whether a number is to be reached or has been: the nearest word that says so, in its clause, else in the clauses before it; a day to come decides. */
export function kindOf(
  doc: Doc,
  { lead, tail, unit, number, sentence, start }: Candidate,
  dates: readonly Mention<'date', DateValue>[],
): QuantityValue['kind'] {
  // The number stands for itself: 将98个项目列入 is no future.
  const own = `${withoutTitles(lead)}0`;
  const earlier = withoutTitles(doc.folded.slice(sentence.start, start - lead.length));
  if (/^剂次?$/.test(unit.unit) && number.value <= 4) return 'target';
  if (CONDITION.test(earlier.slice(-20) + own)) return 'target';
  if (/(?:超额)?完成[^,。;]{0,4}(?:计划|任务|目标)的0$/.test(own)) return 'progress';
  if (GOAL_BEHIND.test(tail) && !COMPLETED.test(own)) return 'target';
  if (
    isToCome(
      doc,
      dates.findLast((date) => date.start >= sentence.start && date.end <= start),
    )
  )
    return 'target';
  const norm = unit.kind === 'time' ? Math.max(lastOf(NORMS, own), lastOf(LIMITS, own)) : lastOf(NORMS, own);
  const goal = Math.max(lastOf(MODALS, own), norm);
  const done = lastOf(DONE, own);
  if (goal >= 0 || done >= 0) return goal > done || isOrdered(own) ? 'target' : 'progress';
  return lastOf(MODALS, earlier) > lastOf(DONE, earlier) ? 'target' : 'progress';
}

/** 6月30日前, 到2030年: the last date in front lies ahead. */
function isToCome({ article: { publishedOn } }: Doc, date: Mention<'date', DateValue> | undefined): boolean {
  if (!date || date.value.vague) return false;
  const { relation, end } = date.value;
  return (
    relation === 'before' || (publishedOn !== null && end > publishedOn && end.slice(0, 4) > publishedOn.slice(0, 4))
  );
}

/** 要完成…, 确保实现…: the verb of doing stands under the modal. */
function isOrdered(own: string): boolean {
  const modal = lastOf(MODALS, own);
  return modal >= 0 && !/已|累计|截至|截止|同比|环比|目前|以来|了(?!解)/.test(own.slice(modal));
}

function withoutTitles(words: string): string {
  return words.includes('《') ? words.replaceAll(TITLE, '') : words;
}

function lastOf(pattern: RegExp, words: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match.index;
  return last;
}
