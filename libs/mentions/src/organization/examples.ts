interface OrganizationExample {
  readonly text: string;
  /** Full name of the article's locale, or null. */
  readonly locale: string | null;
  /** Printed name -> canonical name; a group has `*` in front, a place that acts `@`. */
  readonly organizations: Readonly<Record<string, string>>;
}

/** Names alone, each under a locale: what a reader there takes them to mean. */
export const RESOLUTION_EXAMPLES: readonly (readonly [surface: string, locale: string | null, name: string])[] = [
  ['市委', '太原市', '太原市委'],
  ['太原市委', null, '太原市委'],
  ['中共太原市委员会', null, '太原市委'],
  ['省委', '太原市', '山西省委'],
  ['市委', '房山区', '北京市委'],
  ['区委', '房山区', '房山区委'],
  ['市人民政府', '大同市', '大同市政府'],
  ['市卫生健康委员会', '大同市', '大同市卫健委'],
  ['共青团大同市委', null, '共青团大同市委'],
  ['人行大同市中心支行', null, '人行大同市中心支行'],
  ['省高院', '大同市', '山西省高院'],
  ['市中院', '大同市', '大同市中院'],
  ['中央政治局', '太原市', '中共中央政治局'],
  ['国家发改委', null, '国家发展改革委'],
  ['荣光集团', '太原市', '荣光集团'],
  ['太原学院', '太原市', '太原学院'],
  ['县委', '太原市', '县委'],
  ['省监察委员会', '大同市', '山西省监察委员会'],
  ['团市委', '大同市', '共青团大同市委'],
  ['市五届人大常委会', '大同市', '大同市人大常委会'],
  ['省十四届人大常委会', '大同市', '山西省人大常委会'],
];

/** Invented sentences. */
export const ORGANIZATION_EXAMPLES: readonly OrganizationExample[] = [
  {
    text: '市委、市人大常委会、市政府、市政协负责同志出席。',
    locale: '晋中市',
    organizations: {
      市委: '晋中市委',
      市人大常委会: '晋中市人大常委会',
      市政府: '晋中市政府',
      市政协: '晋中市政协',
    },
  },
  {
    text: '省自然资源厅会同市住房和城乡建设局、市市场监管局到阳曲县调研，县委负责同志介绍情况。',
    locale: '太原市',
    organizations: {
      省自然资源厅: '山西省自然资源厅',
      市住房和城乡建设局: '太原市住房和城乡建设局',
      市市场监管局: '太原市市场监管局',
      县委: '阳曲县委',
    },
  },
  {
    text: '阳曲县委召开会议。会后，县委编办印发通知。',
    locale: '太原市',
    organizations: { 阳曲县委: '阳曲县委', 县委编办: '阳曲县委编办' },
  },
  { text: '云州区召开护河推进会。', locale: '大同市', organizations: { 云州区: '@云州区' } },
  { text: '昨天，我市启动护河行动。', locale: '大同市', organizations: { 我市: '@大同市' } },
  { text: '座谈会在大同市举行。', locale: '大同市', organizations: {} },
  {
    text: '全市各级各部门要行动起来，教育部门要排查隐患，各县(市、区)要抓好落实。',
    locale: '大同市',
    organizations: { 全市各级各部门: '*全市各级各部门', 教育部门: '*教育部门', '各县(市、区)': '*各县(市、区)' },
  },
  {
    text: '财政、统计、市场监管等部门要拿出办法。',
    locale: null,
    organizations: { '财政、统计、市场监管等部门': '*财政、统计、市场监管等部门' },
  },
  {
    text: '小店区交通运输局开展检查，该局还公布了电话。',
    locale: '太原市',
    organizations: { 小店区交通运输局: '小店区交通运输局', 该局: '小店区交通运输局' },
  },
  {
    text: '党中央、国务院作出部署，国家发展改革委、公安部抓紧落实。',
    locale: null,
    organizations: { 党中央: '党中央', 国务院: '国务院', 国家发展改革委: '国家发展改革委', 公安部: '公安部' },
  },
  {
    text: '青年干部和市民在市中心的超市里说起城市管理，格局一新，大局稳定。',
    locale: '太原市',
    organizations: {},
  },
  { text: '合作协议要在上下功夫上见成效，大学生、小学生都来了。', locale: '太原市', organizations: {} },
  {
    text: '会议学习《中共太原市委、太原市人民政府关于护河的意见》。',
    locale: '太原市',
    organizations: { 中共太原市委: '太原市委', 太原市人民政府: '太原市政府' },
  },
  { text: '会议学习《关于加强太原市委党校建设的意见》。', locale: '太原市', organizations: {} },
  {
    text: '望河镇政府和小店区望河镇党委召开会议。',
    locale: '太原市',
    organizations: { 望河镇政府: '望河镇政府', 小店区望河镇党委: '小店区望河镇党委' },
  },
  // Letters that look like part of another word.
  {
    text: '市民政局、县城管局和市民代表都到了。',
    locale: '清徐县',
    organizations: { 市民政局: '太原市民政局', 县城管局: '清徐县城管局' },
  },
  {
    text: '大同市青禾社会工作服务中心参加工作会议。',
    locale: '大同市',
    organizations: { 大同市青禾社会工作服务中心: '大同市青禾社会工作服务中心' },
  },
  {
    text: '大同市关心下一代工作委员会发出倡议。',
    locale: '大同市',
    organizations: { 大同市关心下一代工作委员会: '大同市关心下一代工作委员会' },
  },
  {
    text: '市检察院与市公安局联合会签办法，市志愿服务联合会到场。',
    locale: '大同市',
    organizations: { 市检察院: '大同市检察院', 市公安局: '大同市公安局', 市志愿服务联合会: '大同市志愿服务联合会' },
  },
  {
    text: '省消防救援总队大同支队支队长、县城管执法大队大队长介绍情况。',
    locale: '阳曲县',
    organizations: { 省消防救援总队大同支队: '山西省消防救援总队大同支队', 县城管执法大队: '阳曲县城管执法大队' },
  },
  {
    text: '他今年考上太原科技大学，据太原电视台报道，广东籍山西大学学生也来了。',
    locale: '太原市',
    organizations: { 太原科技大学: '太原科技大学', 太原电视台: '太原电视台', 山西大学: '山西大学' },
  },
  { text: '实现公司战略目标，防范公司经营风险。', locale: null, organizations: {} },
  {
    text: '首都绿化委员会召开会议，首都的医院照常开诊。',
    locale: null,
    organizations: { 首都绿化委员会: '首都绿化委员会' },
  },
  // Lists: a body behind a group, counties among bodies.
  {
    text: '各残疾儿童康复机构、区残联负责人参加，各代表团成员到场。',
    locale: '小店区',
    organizations: { 各残疾儿童康复机构: '*各残疾儿童康复机构', 区残联: '小店区残联' },
  },
  {
    text: '阳曲县、清徐县、市司法局相关负责同志作了交流发言。',
    locale: '太原市',
    organizations: { 阳曲县: '@阳曲县', 清徐县: '@清徐县', 市司法局: '太原市司法局' },
  },
  {
    text: '市水利局、阳曲县和小店区等地区和部门先后发言。',
    locale: '太原市',
    organizations: { 市水利局: '太原市水利局', 阳曲县: '@阳曲县' },
  },
  {
    text: '会议听取水利部和山西、湖北、陕西3省有关负责同志汇报，大雨落在山西、陕西。',
    locale: null,
    organizations: { 水利部: '水利部', 山西: '@山西省', 湖北: '@湖北省', 陕西: '@陕西省' },
  },
  {
    text: '各市(县、区)生态环境分局的同志到场，他任太原银行行长。',
    locale: '太原市',
    organizations: { 各市: '*各市', 太原银行: '太原银行' },
  },
  {
    text: '深港合作促进会和东方纺织集团派人参加，外界表明像荣光集团这样的企业不少。',
    locale: null,
    organizations: { 东方纺织集团: '东方纺织集团', 荣光集团: '荣光集团' },
  },
  {
    text: '市妇联联合团市委、团县委办班，旅游团市里也来人了。',
    locale: '阳曲县',
    organizations: { 市妇联: '太原市妇联', 团市委: '共青团太原市委', 团县委: '共青团阳曲县委' },
  },
  { text: '大雨落在阳曲县、清徐县、小店区一带。', locale: '太原市', organizations: {} },
  {
    text: '推进黄河护岸领导小组办公室设在省水利厅。',
    locale: '太原市',
    organizations: { 省水利厅: '山西省水利厅' },
  },
];
