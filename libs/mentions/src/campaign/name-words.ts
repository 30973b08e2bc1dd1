/** Verbs that take a drive in hand; its name begins behind the last one. */
export const GOVERNING: readonly string[] = [
  ...'开展 实施 启动 深化 推进 部署 打好 打赢 打响 打一场 参与 参加 拓展 巩固 抓好 做好 投入 融入 举办 发起 掀起 推动'.split(
    ' ',
  ),
  ...'组织 落实 进行 结合 持续 深入 扎实 听取 强化 聚焦 聚力 吹响 召开 印发 按照 根据 围绕 通过 指导 支援 作为 成立'.split(
    ' ',
  ),
  ...'督导 配合 确保 保障 统筹 助力 纵深 宣传 宣讲'.split(' '),
];

/** What may stand between the verb and the name, and is no part of it. */
const LEADING: readonly string[] = [
  ...'、 了 好 着 的 一场 一次 新一轮 全国 全省 全市 全区 全县 全州 全镇 全街道 全行业 全系统 全校 我省 我市 我县 我区'.split(
    ' ',
  ),
  ...'辖区 各地 各级 省委 市委 县委 区委 省级 市级 县级 区级 中央 今年 本年度 年度 关于 以 对 在 和 与 及 同 等'.split(
    ' ',
  ),
];
const LEADING_NUMBER =
  /^(?:为期[^的]{1,8}的?|(?:19|20)\d\d(?:[-—]\d{4})?年?度?|第[一二三四五六七八九十\d]{1,3}[次轮批])/;

/** How many characters of a text lead up to the name proper: 2024年全市. */
export function leadingLength(text: string): number {
  let at = 0;
  for (;;) {
    const rest = text.slice(at);
    const word = LEADING.find((candidate) => rest.startsWith(candidate)) ?? LEADING_NUMBER.exec(rest)?.[0];
    if (!word) return at;
    at += word.length;
  }
}

/** What before a head makes no name: 专项行动, 实际行动, 统一行动. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...'有关 相关 各类 各项 一系列 系列 多项 多种 重大 重点 统一 联合 专项 集中 实际 具体 自觉 协同 一致 共同 积极 主动 迅速 快速 果断 全部 全民 下步 下一步 其他 其它'.split(
    ' ',
  ),
  ...'各种 上述 一些 有效 有力 必要 采取 主题 创建 服务 竞赛 帮扶 整治 攻坚 宣传 文明 民生 基础 配套 安全 建设 教育 学习 打击 清查 专项打击 专项排查 排查 排查整治'.split(
    ' ',
  ),
  ...'集中打击 集中清查 前期 后期 本轮 后续 常态化 日常 伟大 新的伟大 系统性 紧急 进攻 突袭 收网 冒险 执法 联合执法 克难 攻坚克难 丰富多彩的'.split(
    ' ',
  ),
]);
const NO_NAME_BEGINS = '相关 有关 各类 各项 各种 一系列 多项 每一个 一批 有针对性'.split(' ');

export function isNoName(core: string): boolean {
  return NO_NAMES.has(core) || core.endsWith('式') || NO_NAME_BEGINS.some((word) => core.startsWith(word));
}

/** Actions of armies, rescuers and diplomats; gatherings; works and figures of speech: by the word before the head. */
const NO_DRIVES: Readonly<Record<string, readonly string[]>> = {
  行动: '军事 地面 空袭 报复 反恐 救援 搜救 抢险 撤离 营救 维和 气候 制裁 外交 打砸 罢工 抗议 恐怖 联合国 自由 采取 打击 抵抗 援助 收网 搜捕 法律 救灾 人人 自觉 实际 务实 全球 策应 轰炸 联动执法 清剿 分裂'.split(
    ' ',
  ),
  活动: [
    ...'分裂 破坏 渗透 间谍 犯罪'.split(' '),
    ...'文艺 演出 庆祝 纪念 展演 展示 比赛 展览 座谈 观影 参观 诵读 签名 讲座 文体 体育 娱乐 外事 商务 经营 生产 经济 金融'.split(
      ' ',
    ),
    ...'犯罪 违法 违规 健身 旅游 消费 促销 科研 交流 推介 户外 游园 团建 党日 组织 监督 视察 调研 考察 慰问 义诊 募捐'.split(
      ' ',
    ),
    ...'捐赠 义卖 颁奖 节庆 社会 社会实践 实习实践 劳动实践 招聘 优惠 美食 音乐 中秋 春节 元宵 端午 迎新 跨年 直播'.split(
      ' ',
    ),
    ...'推选 宣教 媒体 对接 新品发布 宣传与 主题宣传'.split(' '),
  ],
  实践活动: ['社会', '实习', '劳动'],
  工程: '一把手 交钥匙 牛鼻子 一号 头号 民心 面子 形象 烂尾 希望 重大'.split(' '),
};

export function isNoDrive(core: string, head: string): boolean {
  return NO_DRIVES[head]?.some((word) => core.endsWith(word)) ?? false;
}

/** Behind the head the word goes on: 行动计划, 活动中心, 工程师. */
export const GOES_ON =
  /大(?!厦)|方案|计划|纲要|指南|起来|起|上(?!线)|自觉|派|者|队员|队伍|不便|能力|迟缓|迅速|受阻|轨迹|路线|中心|室|场所|场地|空间|现场|策划|物|半径|师|院|学|局|款|量|项目(?!展)|公司|集团|集锦|车|机械|造价|质量|监理|建设|验收|竣工|进度|技术|咨询|设计|承包|概算|价款|措施|战略|基地|平台|人员|法|类|型|性|区/y;

/** 工程 is a drive where it betters something (产业链培育工程); other works are built. */
export const DRIVE_WORKS =
  /(?:提升|培育|培养|引进|培优|惠民|改造|振兴|富民|强基|提质|增效|素质|引领|倍增|保护|修复|升级|优先|关爱|安居|育人|扶贫|帮扶|护航|清零|攻坚|治理|整治|工作|服务|计划)工程$/;
