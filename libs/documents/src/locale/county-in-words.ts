/** What makes 县 the beginning of a word of its own: 县委, 县长, 县级, 县区. A county of one character doubles it: 沛县县委. */
const COUNTY_WORD = /[委长级直区市乡镇域]/;
/** Words that a county's one character may end: 召开|县政府, 组成|县工作组. */
const WORDS = new Set(
  '召开 展开 公开 分开 组成 建成 形成 完成 达成 促成 相应 响应 适应 供应 创新 更新 全新 重新 名单 清单 订单 街道 报道 渠道 频道 知道 容易 贸易 担任 现任 原任 时任 历任 连任 兼任 就任 出任 升任 改任 调任 主任 责任 振兴 复兴 新兴 交通 开通 畅通 沟通 联通 流通 普通 跟随 伴随 取代 时代 年代 当代 平安 公安 治安 保安 共和 缓和'.split(
    ' ',
  ),
);
/** Conjunctions and verbs that are counties' names too: 市和县政府, 省任县长. */
const ALONE = new Set([...'和任代']);

/** Whether a county of one character (开县) is only the end of one word and the beginning of another: 召开县委会议, 代县长. */
export function isCountyInWords(text: string, { name, at }: { readonly name: string; readonly at: number }): boolean {
  if (name.length !== 2 || !name.endsWith('县')) return false;
  const after = text[at + 2] ?? '';
  if (COUNTY_WORD.test(after)) return true;
  return after !== '县' && (ALONE.has(text.charAt(at)) || WORDS.has(text.slice(at - 1, at + 1)));
}
