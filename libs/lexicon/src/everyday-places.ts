/** Short names of places that are words of everyday too: 合作, 公安, 资源. Alone they name no place. */
const EVERYDAY: ReadonlySet<string> = new Set(
  '振兴 龙江 和县 巴中 来宾 白银 朝阳 日照 大同 保定 长治 安康 中山 文山 海西 海北 海东 四平 和平 安定 平安 东方 公安 新城 资源 富裕 兴隆 平和 文昌 团结 安化 大方 永安 平安 太平 长安 长乐 新兴 新华 中阳 正安 正定 开化 开放 建设 临时 保康 平原 高原 山阳 江口 河口 海口 湖口 城口 交口 石门 石城 玉门 金山 铁山 互助 民主 通道 永和 大通 大化 德化 教化 宁强 崇义 崇礼 信义 仁化 顺义 孝义 兴国 安国 富民 惠民 利民 保德 广德 商城 文成 建成 合作 南部 中方 兴业'.split(
    ' ',
  ),
);

/** Whether a short name counts as a place only beside another (甘肃合作) or with its kind behind (合作市). */
export function isEverydayWord(name: string): boolean {
  return EVERYDAY.has(name);
}
