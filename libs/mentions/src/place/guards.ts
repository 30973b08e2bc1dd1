import { isEverydayWord } from '@zhengmai/lexicon';

/** Behind a place's name: the word is a road, a paper, a school, or goes on (大庆祝, 大理论, 四平台). */
const NOT_BEFORE =
  /路(?!线)|街(?!道|镇)|大街|大道|日报|晚报|时报|商报|新闻网|电视台|时间|大学|话|菜|久安|会海|之声|祝|典礼|论|念|石(?!家庄|嘴山|油|化|狮|柱)|由|台(?!州|湾|山|江|儿|前|安|山)|方米|岸|数据|公约|协定/y;
/** 湖北省公安厅: the word belongs to a body. */
const OFFICE = /[厅局部机厂队]/;
/** Words that name a kind of area anywhere: 城区 and 郊区 are divisions of a few cities too. */
const GENERIC = new Set(['城区', '郊区', '矿区', '市中区', '东区', '西区', '南区', '北区']);
/** A river or mountain whose last character begins the name: 黄河|南岸, 长江|西. */
const ACROSS =
  /(?:黄|淮|定|沱|漳|运|海|大|汾|渭|长|珠|湘|汉|赣|太|泰|嵩|行|天|昆仑|贺兰|洞庭|鄱阳|重|盛|巨|强|孙|出|入|规)$/;

/** Whether the hit is part of another word. */
export function isPartOfWord(
  folded: string,
  { start, end, word }: { start: number; end: number; word: string },
): boolean {
  if (isEverydayWord(word) && OFFICE.test(folded[end] ?? '')) return true;
  NOT_BEFORE.lastIndex = end;
  if (word.length === 2 && NOT_BEFORE.test(folded)) return true;
  if (word.length > 2) return false;
  return /^[山河江湖海大中定重]/.test(word) && ACROSS.test(folded.slice(Math.max(0, start - 2), start));
}

export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
