/** Drives that an article names, in the order they first stand: `name`, or `name = alias = alias`. */
export interface CampaignExample {
  readonly text: string;
  readonly campaigns: readonly string[];
}

const row = (text: string, ...campaigns: string[]): CampaignExample => ({ text, campaigns });

export const CAMPAIGN_EXAMPLES: readonly CampaignExample[] = [
  // Heads that name a drive by themselves.
  row('市公安局开展打击非法捕捞专项行动。', '打击非法捕捞专项行动'),
  row('全市渔港安全专项整治取得明显成效。', '渔港安全专项整治'),
  row('打好湖区污染防治攻坚战，', '湖区污染防治攻坚战'),
  row('在全县范围内开展了为期三个月的农贸市场集中整治行动，', '农贸市场集中整治行动'),
  row('扎实开展信访积案化解三年攻坚行动，', '信访积案化解三年攻坚行动'),
  row('开展预防、打击利用网络诈骗老年人专项行动，', '预防、打击利用网络诈骗老年人专项行动'),
  row('第三届水乡文化宣传周启动。', '第三届水乡文化宣传周'),
  row('从今天起，启动安全生产大排查大整治行动。', '安全生产大排查大整治行动'),
  row('听取关于有效降低企业成本行动落实情况汇报，', '有效降低企业成本行动'),
  // Heads that need a verb.
  row('实施老旧小区提升行动，', '老旧小区提升行动'),
  row('深入实施水产全产业链培育工程，', '水产全产业链培育工程'),
  row('全面开展幼儿接种攻坚工作，', '幼儿接种攻坚工作'),
  // Names in quotation marks, in part or whole.
  row('持续开展“守护渔家”行动，', '守护渔家行动 = 守护渔家'),
  row('决定开展渔船检修“百日攻坚行动”，', '渔船检修百日攻坚行动 = 百日攻坚行动'),
  row('开展“学帮带、传帮扶”入企进村帮扶活动，', '学帮带、传帮扶入企进村帮扶活动 = 学帮带、传帮扶'),
  row('深化“文山会海”专项整治，', '文山会海专项整治 = 文山会海'),
  row('拓展“基层减负年”各项要求，', '基层减负年'),
  row('抓好“三个一批”、市场主体培育，', '三个一批'),
  row('开展“我为群众办实事”实践活动，', '我为群众办实事'),
  row('深入做好“一校一品牌”“千名教师进渔村”等9项活动。', '一校一品牌', '千名教师进渔村'),
  // Names that need nothing more.
  row('推动党史学习教育走深走实，结合开展主题教育。', '党史学习教育', '主题教育'),
  // One drive under several names, and words that point to it.
  row(
    '市卫健委启动小微企业职业健康帮扶行动\n近日，全市职业健康帮扶行动启动。该行动覆盖四县。',
    '小微企业职业健康帮扶行动 = 职业健康帮扶行动',
  ),
  row('开展民间借贷问题专项整治。专项整治聚焦三类人员。', '民间借贷问题专项整治'),
  row('开展“护苗”专项行动和“清湖”专项行动。', '护苗专项行动 = 护苗', '清湖专项行动 = 清湖'),
  // No drives: actions, works, events, slogans, what goes on behind the head.
  row('专项整治要动真碰硬。'),
  row('采取有力行动，开展救援行动，把思想转化为实际行动。'),
  row('印发专项行动方案，制定行动计划，提升行动能力。'),
  row('推进水利枢纽工程、学校迁建工程，抓好“一把手”工程。'),
  row('举办“六一”文艺演出活动，开展社会实践活动。'),
  row('增强“四个意识”，做到“两个维护”。'),
  row('巩固拓展脱贫攻坚成果，发扬克难攻坚的精神。'),
  row('按照《临湖市专项行动实施方案》，开展活动中心建设。'),
  row('民间素有“大雪迎年”“三千年”的说法。'),
  row('开展“突击式”大清查，进行动态管理。'),
];
