/** Kinds of official documents by the words on which a title ends; the first word of a line is the kind. */
const ENDINGS = `
意见 意见书
方案
纲要
条例
办法
计划 计划书
通知
决定
决议
议案
提案
规定
规划
细则
规则
通则
规程
规范
准则
守则
导则
指引
指南
标准
目录
名录
清单
公报
公告
通告
通报
报告 报告书
要点
纪要
措施 举措 政策
协议 协定 议定书 备忘录
条约 公约 宪章 宣言 声明
手册
制度 机制
章程 党章
预案
批复
建议 建议书
体系
安排 分工
倡议 倡议书
预算 决算
修正案
宪法 民法典 法典
法
令
`;

const KINDS: ReadonlyMap<string, string> = new Map(
  ENDINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] as string]);
    }),
);
const LONGEST = 3;

/** What looks like a kind and is part of another word: 方法, 书法, 学习纲要 (a book), 集结令. */
const NO_KIND =
  /(?:[方做想看说立执司守普合依违非手书语用疗兵算魔佛心句笔文]法|学习纲要|学习计划|(?<!国务院|主席|政府|[部号动布员])令|学习体系|心得报告|报告文学|[投融]资协议|购销协议|公司章程)$/;
/** 报告 is a document where it reports a public body's work, not a book or a market study. */
const REPORT =
  /(?:工作|情况|调研|调查|评估|审计|审查|述职|执行|督察|督查|检查|视察|监测|巡[视察]|自查|进展|整改|预算|决算)的?报告(?:书)?$|(?:^关于.*|的|大会)报告$/;
const COUNTED = /[一二三四五六七八九十\d]条$/;
const TRAILER = /(?:\([^()]*\)|\[[^[\]]*\])$/;

/** The title without what stands in brackets behind it: 条例(修订草案) -> 条例. Folded text. */
export function withoutTrailer(title: string): string {
  const trimmed = title.trim();
  const bare = trimmed.replace(TRAILER, '');
  return bare === trimmed || bare === '' ? trimmed : withoutTrailer(bare);
}

/** The kind of document that a folded title names, or null when it names none. */
export function docTypeOf(title: string): string | null {
  const bare = withoutTrailer(withoutTrailer(title).replace(/(?:修订|修正)?(?:草案|送审稿|征求意见稿|讨论稿)$/, ''));
  if (COUNTED.test(bare)) return '措施';
  if (NO_KIND.test(bare)) return null;
  for (let length = LONGEST; length > 0; length--) {
    const kind = KINDS.get(bare.slice(-length));
    if (!kind) continue;
    if (kind === '报告' && bare.length > 4 && !REPORT.test(bare)) return null;
    return kind;
  }
  return null;
}

const MODIFIERS = new Set(
  '若干 实施 行动 工作 管理 暂行 试行 三年 五年 年度 指导 总体 专项 建设 发展 规划 任务 框架 战略 合作 具体 政策 操作 技术 奖励 补助 处罚'.split(
    ' ',
  ),
);

/** Whether a folded title is no more than a kind, with a word or two before it: 意见, 实施意见, 三年行动方案. */
export function isShortTitle(title: string): boolean {
  let rest = withoutTrailer(title);
  const length = [LONGEST, 2, 1].find((size) => KINDS.has(rest.slice(-size)));
  if (!length) return false;
  rest = rest.slice(0, -length);
  while (rest !== '') {
    const year = /^\d{1,4}年/.exec(rest)?.[0];
    if (!year && !MODIFIERS.has(rest.slice(0, 2))) return false;
    rest = rest.slice(year?.length ?? 2);
  }
  return true;
}
