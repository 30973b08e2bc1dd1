/** Behind a place's name: the word is a road, a paper, a school, or goes on (大庆祝, 大理论, 四平台). */
const NOT_BEFORE =
  /路(?!线)|街(?!道|镇)|大街|大道|日报|晚报|时报|商报|新闻网|电视台|时间|大学|话|菜|久安|会海|之声|祝|典礼|论|念|石(?!家庄|嘴山|油|化|狮|柱)|由|台(?!州|湾|山|江|儿|前|安|山)|方米|岸|数据|公约|协定/y;
/** Words of everyday that are short names too: they count only beside the name of the place above them. */
const EVERYDAY = new Set(
  '振兴 龙江 和县 巴中 来宾 白银 朝阳 日照 大同 保定 长治 安康 中山 文山 海西 海北 海东 四平 和平 安定 平安 东方 公安 新城 资源 富裕 兴隆 平和 文昌 团结 安化 大方 永安 平安 太平 长安 长乐 新兴 新华 中阳 正安 正定 开化 开放 建设 临时 保康 平原 高原 山阳 江口 河口 海口 湖口 城口 交口 石门 石城 玉门 金山 铁山 互助 民主 通道 永和 大通 大化 德化 教化 宁强 崇义 崇礼 信义 仁化 顺义 孝义 兴国 安国 富民 惠民 利民 保德 广德 商城 文成 建成'.split(
    ' ',
  ),
);
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
  if (EVERYDAY.has(word) && OFFICE.test(folded[end] ?? '')) return true;
  NOT_BEFORE.lastIndex = end;
  if (word.length === 2 && NOT_BEFORE.test(folded)) return true;
  if (word.length > 2) return false;
  return /^[山河江湖海大中定重]/.test(word) && ACROSS.test(folded.slice(Math.max(0, start - 2), start));
}

export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word);
}

export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
