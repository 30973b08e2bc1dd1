import type { MeetingKind } from '@zhengmai/model';

interface KindRule {
  readonly kind: MeetingKind;
  readonly words: RegExp;
  /** Must stand in the name too. */
  readonly also?: RegExp;
}

/** First match wins, read over the whole name with its convener. The gold guidelines say which is which. */
const KINDS: readonly KindRule[] = [
  { kind: 'press', words: /发布会|通气会|吹风会|记者会|媒体见面会|新闻通报会/ },
  { kind: 'study', words: /集体学习|中心组|学习会|读书班|党课|研讨班|培训班|学习班|轮训班|民主生活会|组织生活会/ },
  { kind: 'lecture', words: /报告会|讲座|宣讲|大讲堂/ },
  { kind: 'ceremony', words: /仪式|典礼|[幕班动业牌]式$/ },
  { kind: 'talks', words: /座谈|会见|会谈|约谈|恳谈|茶话会|协商会|见面会|团拜会|[组分]组?讨论$/ },
  { kind: 'inspection', words: /调研$|检查$|督导$|慰问$|督查$|考察$/ },
  { kind: 'work', words: /政协.{0,8}(?:工作|推进|座谈)会|人大.{0,8}(?:工作|推进)会/ },
  { kind: 'executive', words: /常务会|党组|办公会|行长会|党委会/ },
  { kind: 'plenary', words: /人大/, also: /会议/ },
  { kind: 'plenary', words: /政协/, also: /全会|全体会议|常委会|会议$/ },
  { kind: 'plenary', words: /政府|国务院|中央委员会/, also: /全体会议/ },
  { kind: 'plenary', words: /人民代表大会|代表大会|党代会|主席会|主任会议|委员长会|[^安健齐完]全会|两会/ },
  { kind: 'standing_committee', words: /常委.{0,6}会|政治局/ },
  { kind: 'other', words: /洽谈会|博览会|论坛|峰会|年会|招待会|宴会|运动会|招聘会/ },
];

/** The kind that a meeting's name tells; a gathering of no special kind is work. */
export function meetingKind(name: string): MeetingKind {
  return KINDS.find(({ words, also }) => words.test(name) && (also?.test(name) ?? true))?.kind ?? 'work';
}
