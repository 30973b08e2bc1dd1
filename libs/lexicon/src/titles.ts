/** The last word of a post, and how it behaves. */
export interface Title {
  readonly word: string;
  /** A post of Party, state, army or public body: its holder is an official. */
  readonly official: boolean;
  /** Several may hold it at once, so that it may stand before a list of names: 副主任、院士, 领导. */
  readonly shared: boolean;
  /** Stands without a body: 教授, 正高级工程师. */
  readonly alone: boolean;
  /** May follow the name: 叶知衡书记, 罗静澜教授. */
  readonly follows: boolean;
}

type Traits = Omit<Title, 'word'>;

const OFFICIAL: Traits = { official: true, shared: false, alone: false, follows: false };
const OTHER: Traits = { official: false, shared: false, alone: false, follows: false };

const ROWS: readonly (Traits & { readonly words: string })[] = [
  {
    ...OFFICIAL,
    follows: true,
    words:
      '总书记 书记 省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 部长 局长 厅长 主任 主席 委员长 总理 检察长 院长 秘书长 校长 政委 司令员',
  },
  {
    ...OFFICIAL,
    words:
      '司长 处长 科长 署长 组长 总队长 支队长 大队长 队长 所长 站长 行长 社长 台长 馆长 关长 党组成员 党委委员 总指挥 指挥长 参谋长 审计长 主委 主任委员 总编辑 社区书记 支书 发言人 总经济师 总工程师 总规划师 首席督察 专员 警务专员 巡视员 调研员 警长 庭长 政治部主任 局领导 专职委员',
  },
  { ...OFFICIAL, alone: true, words: '国务委员 行政长官 国家主席 国家副主席' },
  {
    ...OFFICIAL,
    shared: true,
    words:
      '常委 委员 领导 党组副书记 副书记 副省长 副市长 副县长 副区长 副州长 副盟长 副旗长 副镇长 副乡长 副部长 副局长 副厅长 副主任 副主席 副委员长 副总理 副检察长 副院长 副秘书长 副校长 副司长 副处长 副组长 副主任委员 副行长 副社长 副会长 副理事长 副总经理 副总队长 副支队长 副所长 副馆长 副总指挥 政治局委员 候补委员 宣讲团成员 成员 代表 人大代表 政协委员 特派员',
  },
  {
    ...OTHER,
    shared: true,
    words:
      '院士 学部委员 专家委员 特聘专家 专家 研究员 副教授 主任医师 副主任医师 高级工程师 正高级工程师 学者 参事 馆员 常务理事 理事 董事 监事',
  },
  { ...OTHER, alone: true, follows: true, words: '教授 博士 先生 女士 老师' },
  {
    ...OTHER,
    words:
      '会长 理事长 董事长 总经理 经理 总裁 副总裁 首席执行官 首席专家 首席科学家 创始人 联合创始人 合伙人 负责人 厂长 场长 园长 班主任 主编 顾问 工程师 设计师 分析师 律师 店长 总工 总教练 主教练 教练 队医 馆主 传承人 法定代表人 技术总监 总监 项目经理 首席经济学家 经济学家 教研员 辅导员 书记员',
  },
  {
    ...OTHER,
    words: '总统 首相 国王 王储 外长 防长 国务卿 议长 大使 总领事 总干事 领导人 外交大臣 财长 州长',
  },
];

/** Every title by its word; a longer one wins over a shorter that ends with it (副书记, 书记). */
export const TITLES: ReadonlyMap<string, Title> = new Map(
  [...ROWS]
    .reverse()
    .flatMap(({ words, ...traits }) => words.split(' ').map((word) => [word, { word, ...traits }] as const)),
);

/** What people are called who hold no post; a name may follow directly. */
export const PERSON_NOUNS: readonly string[] =
  '退役军人 退伍军人 村民 居民 市民 民警 辅警 交警 志愿者 医生 护士 教师 学生 游客 农民 职工 司机 业主 党员 老党员 队员 选手 运动员 演员 作家 画家 导演 烈士 英雄 劳模 网格员 驻村干部 种植户 养殖户 大户 老人 同学 战士 消防员 快递员 环卫工人 创业者 大学生 工作人员 嘉宾 丈夫 妻子 儿子 女儿 父亲 母亲'.split(
    ' ',
  );

/** Titles whose one holder is meant when nothing else is said. */
export const SOLE_TITLES: ReadonlyMap<string, string> = new Map([
  ['总书记', '中共中央总书记'],
  ['总理', '国务院总理'],
  ['委员长', '全国人大常委会委员长'],
]);
