import { groupWords } from './group-words.js';

/** What a unit counts decides what else must be said for a number to be a result or a goal. */
export type UnitKind = 'share' | 'money' | 'measure' | 'count' | 'time' | 'times' | 'score';

const words = (printed: string): string[] => printed.split(' ');

const SHARES = words('% ‰ 个百分点 百分点 个基点 成 倍 番');
const MONEY = words('元 人民币 美元 欧元 港元 日元 英镑 块钱 元人民币');
const MEASURES = words(
  '亩 公顷 平方米 平方公里 平方千米 公里 千米 米 厘米 毫米 吨 公斤 千克 克 斤 立方米 立方 升 毫升 千瓦时 千瓦 兆瓦 吉瓦 千伏安 伏安 度 度电 标准箱 标箱 吨标准煤 吨标煤 桶 延米 海里 车公里 吨公里 人公里 微克 毫克 摄氏度',
);
const COUNTS = words(
  '个 名 人 位 家 户 件 项 条 次 起 处 份 本 台 辆 场 所 座 只 支 把 宗 栋 间 张 篇 种 批 对 套 笔 单 例 剂 剂次 人次 家次 台次 户次 场次 车次 辆次 架次 班次 轮次 艘次 篇次 列 艘 架 头 匹 羽 尾 株 棵 枚 块 片 根 盏 部 册 幅 面 期次 幢 口 眼 孔 条次 个次 件次 宗次 处次 项次 批次 人份 份次 人天 工日 课时 学时 学分 学位 床 床位 村 县 市 区 乡镇 镇 社区 省 省份 户人 大类 万 亿 门 款 卷 封 集 盘 堂 节 桌 组 队 团 箱 袋 瓶 包 盒 桩 席 档 拨 车 杆 树 颗 粒 站 店 校 园 馆 县(市、区) 县(区) 县(市区) 市(区) 区(县) 市县 县区 乡(镇) 乡镇(街道)',
);
const TIMES = words('天 日 小时 个小时 分钟 秒 秒钟 个工作日 工作日 周 个月 个自然日 年');

export const UNITS: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ...COUNTS.map((unit) => [unit, 'count'] as const),
  ...TIMES.map((unit) => [unit, 'time'] as const),
  ...MEASURES.map((unit) => [unit, 'measure'] as const),
  ...MONEY.map((unit) => [unit, 'money'] as const),
  ...SHARES.map((unit) => [unit, 'share'] as const),
  ['分', 'score'],
]);

/** Units by the character with which they begin, longest first. */
export const UNITS_BY_FIRST: ReadonlyMap<string, readonly string[]> = groupWords(
  [...UNITS.keys()].sort((a, b) => b.length - a.length),
  (unit) => unit[0],
);
