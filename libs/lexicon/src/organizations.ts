/** How far the words between a body's place and its head may reach, and whether a place must be printed. */
export interface OrganizationHead {
  readonly word: string;
  readonly kind: OrganizationKind;
  /** `bare`: the head stands directly behind the place; `open`: words of its own may stand between. */
  readonly form: 'bare' | 'open';
  /** Most characters between place and head. */
  readonly reach: number;
  /** Whether a name without place or level is a name (荣光集团) or only a common word (教育局). */
  readonly needsPlace: boolean;
}

export type OrganizationKind =
  | 'party'
  | 'government'
  | 'department'
  | 'congress'
  | 'consultative'
  | 'court'
  | 'procuratorate'
  | 'discipline'
  | 'company'
  | 'school'
  | 'media'
  | 'military'
  | 'mass'
  | 'other';

interface HeadRow {
  readonly kind: OrganizationKind;
  readonly form: OrganizationHead['form'];
  readonly reach: number;
  readonly needsPlace: boolean;
  readonly words: string;
}

/** Heads by what they are. A longer head wins over a shorter one that ends with it. */
const ROWS: readonly HeadRow[] = [
  { kind: 'party', form: 'bare', reach: 0, needsPlace: true, words: '委 委会 党委 工委 党工委' },
  {
    kind: 'party',
    form: 'open',
    reach: 14,
    needsPlace: true,
    words:
      '组织部 宣传部 统战部 对外联络部 统一战线工作部 政法委 政法委员会 社会工作部 党校 宣讲团 党组 工委 巡察办 巡视办 老干部局 政研室 政策研究室 党史研究室 党史研究院 党史办公室 党史办 编办 人才办 网信办 改革办 文明办 外办 台办 国安办 国安委 保密委 教育工委 机关工委',
  },
  {
    kind: 'government',
    form: 'bare',
    reach: 0,
    needsPlace: true,
    words: '政府 人民政府 行政公署 办事处 街道办 街道办事处',
  },
  {
    kind: 'congress',
    form: 'bare',
    reach: 0,
    needsPlace: true,
    words: '人大常委会 人大 人民代表大会 人民代表大会常务委员会 人大工委 人大常委会机关',
  },
  { kind: 'consultative', form: 'bare', reach: 0, needsPlace: true, words: '政协 政协机关 政协常委会' },
  {
    kind: 'discipline',
    form: 'bare',
    reach: 0,
    needsPlace: true,
    words: '纪委监委 纪委 监委 监察委 监察委员会 纪律检查委员会 纪委市监委 纪委省监委 纪委县监委 纪委区监委',
  },
  {
    kind: 'court',
    form: 'bare',
    reach: 4,
    needsPlace: true,
    words: '法院 中院 高院 中级法院 高级法院 人民法院 中级人民法院 高级人民法院',
  },
  { kind: 'procuratorate', form: 'bare', reach: 0, needsPlace: true, words: '检察院 人民检察院' },
  {
    kind: 'mass',
    form: 'bare',
    reach: 0,
    needsPlace: true,
    words:
      '总工会 妇联 团委 科协 工商联 残联 文联 侨联 社科联 作协 红十字会 关工委 消协 消费者协会 贸促会 计生协 慈善总会 记协 法学会',
  },
  { kind: 'department', form: 'open', reach: 16, needsPlace: true, words: '局 厅 分局' },
  {
    kind: 'department',
    form: 'open',
    reach: 22,
    needsPlace: true,
    words:
      '办公厅 办公室 新闻办 国资委 卫健委 卫计委 卫生健康委 发改委 发展改革委 住建委 农委 科委 教委 经信委 商务委 民委 规自委 规划资源委 国动办 机关事务中心 金融办 金融委 双减办 扶贫办 信访办 侨办 参事室 研究室 文史馆 防办 减灾委 食安办 食安委 安委会 安委办 爱卫办 爱卫会 国卫办 整治办 创建办 气象台 政务中心 专项办 创城办 大气办 生态办 法治办 审改办 应急办 防指 指挥部 领导小组 委员会 联席会议 管理委员会 管委会 总指挥部 工作专班 专班 疾控中心 疾病预防控制中心 监督所 执法队 执法总队 执法支队 执法大队 总队 支队 大队 派出所 检查组 督导组 督查组 巡视组 巡察组 专项小组 工作组 中心',
  },
  {
    kind: 'department',
    form: 'bare',
    reach: 12,
    needsPlace: true,
    words: '银保监局 银监分局 证监局 中心支行 海关 消防救援支队 公安局 公安厅',
  },
  {
    kind: 'military',
    form: 'bare',
    reach: 2,
    needsPlace: true,
    words: '军分区 人武部 武装部 警备区 武警支队 武警总队 省军区',
  },
  {
    kind: 'company',
    form: 'open',
    reach: 18,
    needsPlace: false,
    words:
      '公司 集团 有限公司 有限责任公司 股份有限公司 集团公司 集团有限公司 总公司 分公司 支行 分行 银行 供电公司 合作社',
  },
  {
    kind: 'school',
    form: 'open',
    reach: 14,
    needsPlace: false,
    words: '大学 学院 职院 职业技术学院 师范大学 中学 小学 幼儿园 研究院 研究所 科学院',
  },
  {
    kind: 'other',
    form: 'open',
    reach: 12,
    needsPlace: true,
    words: '医院 人民医院 中医院 妇幼保健院 社科院 博物馆 图书馆 文化馆 美术馆 艺术馆 档案馆',
  },
  {
    kind: 'other',
    form: 'open',
    reach: 10,
    needsPlace: true,
    words: '示范区 开发区 高新区 经开区 高新技术产业开发区 经济技术开发区 综改区 新区 产业园 工业园 自贸区',
  },
  {
    kind: 'mass',
    form: 'open',
    reach: 14,
    needsPlace: true,
    words: '协会 商会 学会 研究会 联合会 联合总会 促进会 基金会 总会 工商业联合会 妇女联合会',
  },
  {
    kind: 'media',
    form: 'open',
    reach: 8,
    needsPlace: false,
    words: '日报社 电视台 广播电视台 报业集团 融媒体中心 传媒集团',
  },
];

/** Every head by its word. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, OrganizationHead> = new Map(
  [...ROWS].reverse().flatMap((row) => row.words.split(' ').map((word) => [word, { ...row, word }] as const)),
);

/** What departments are for; with 局, 厅, 委, 部门, 系统, 机关 behind it each is a name. */
export const ORGANIZATION_FUNCTIONS: ReadonlySet<string> = new Set(
  `教育 教体 教育体育 科技 科学技术 工信 工业和信息化 经信 经济和信息化 民族宗教 民宗 民族和宗教 民族事务 公安 公安交管 交管 交警 消防 消防救援 民政 司法 司法行政 财政 财税
  人社 人力资源和社会保障 人力资源社会保障 自然资源 自然资源和规划 规划和自然资源 国土资源 国土 规划 生态环境 环保 环境保护 住建 住房和城乡建设 住房城乡建设 房管 城管 城乡管理 城市管理
  城市管理和综合执法 城市管理综合执法 综合执法 行政执法 园林 交通 交通运输 水利 水务 农业 农业农村 畜牧 畜牧兽医 林业 林草 林业和草原 商务 投资促进 投促 文旅 文化和旅游 文化旅游 文化广电和旅游
  文广旅 文体旅 旅游 文化 文物 广电 卫健 卫生健康 卫生 医保 医疗保障 疾控 退役军人 退役军人事务 应急 应急管理 安监 审计 外事 国资 市场监管 市场监督管理 质监 工商 药监 药品监管 体育
  统计 信访 粮食 粮食和物资储备 粮食物资 能源 地方金融监管 金融 金融监管 监管 乡村振兴 扶贫 行政审批 行政审批服务 政务服务 政务服务和数据管理 大数据 数据 机关事务 税务 气象 地震 邮政 邮政管理
  烟草 烟草专卖 海关 出入境 检察 审判 法院 政法 纪检监察 纪检 宣传 组织 统战 网信 工会 群团 电力 供电 通信 铁路 民航 水文 知识产权 人防 档案 新闻出版 文化行政 基层治理 慈善 医疗卫生 医疗`.split(
    /\s+/u,
  ),
);

/** Short and long names of one function, for comparing. */
export const FUNCTION_SYNONYMS: readonly (readonly [printed: string, canonical: string])[] = [
  ['人民政府', '政府'],
  ['人民代表大会常务委员会', '人大常委会'],
  ['人民代表大会', '人大'],
  ['中级人民法院', '中院'],
  ['中级法院', '中院'],
  ['高级人民法院', '高院'],
  ['高级法院', '高院'],
  ['人民法院', '法院'],
  ['人民检察院', '检察院'],
  ['卫生健康委员会', '卫健委'],
  ['卫生健康', '卫健'],
  ['发展和改革委员会', '发改委'],
  ['发展改革委员会', '发改委'],
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['工业和信息化', '工信'],
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['国有资产监督管理委员会', '国资委'],
  ['市场监督管理', '市场监管'],
  ['监察委员会', '监委'],
  ['纪律检查委员会', '纪委'],
  ['机构编制委员会办公室', '编办'],
  ['新闻办公室', '新闻办'],
];

/** What may stand in front of a body's place as part of its name: 人行大同市中心支行, 共青团大同市委. */
export const ORGANIZATION_LEADS: readonly string[] =
  '中共 中国共产党 共青团 共产主义青年团 人行 中国人民银行 人民银行 工行 农行 建行 国网 国家税务总局 国家统计局 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 政协'.split(
    ' ',
  );
