interface PersonExample {
  readonly text: string;
  /** Full name of the article's locale, or null. */
  readonly locale: string | null;
  /** Name -> the posts that its places in the text give, each `printed` or `printed=full`; `~` in front: former, `&`: collective. */
  readonly people: Readonly<Record<string, readonly string[]>>;
}

/** Invented people, one way of naming them a row; rows without people are look-alikes. */
export const PERSON_EXAMPLES: readonly PersonExample[] = [
  {
    text: '省委常委、市委书记陈望河主持会议。',
    locale: '大同市',
    people: { 陈望河: ['省委常委=山西省委常委', '市委书记=大同市委书记'] },
  },
  {
    text: '市委副书记、市长林清源，副市长周泊宁出席。',
    locale: '大同市',
    people: { 林清源: ['市委副书记=大同市委副书记', '市长=大同市市长'], 周泊宁: ['副市长=大同市副市长'] },
  },
  {
    text: '柳汀区区长蒋叙川、温渡县县长路远舟作交流发言。',
    locale: '大同市',
    people: { 蒋叙川: ['柳汀区区长'], 路远舟: ['温渡县县长'] },
  },
  {
    text: '市领导赵一鸣、孙晓岚、钱文博参加。',
    locale: '大同市',
    people: { 赵一鸣: ['&市领导=大同市领导'], 孙晓岚: ['&市领导=大同市领导'], 钱文博: ['&市领导=大同市领导'] },
  },
  {
    text: '市教育局党组书记、局长郑海涛介绍情况，党组成员、副局长冯雪梅主持。',
    locale: '大同市',
    people: {
      郑海涛: ['市教育局党组书记=大同市教育局党组书记', '局长=大同市教育局局长'],
      冯雪梅: ['党组成员=大同市教育局党组成员', '副局长=大同市教育局副局长'],
    },
  },
  {
    text: '区委副书记、政法委书记韩立群，副区长、公安分局局长朱建国到会。',
    locale: '小店区',
    people: {
      韩立群: ['区委副书记=小店区委副书记', '政法委书记=小店区委政法委书记'],
      朱建国: ['副区长=小店区副区长', '公安分局局长=小店区公安分局局长'],
    },
  },
  {
    text: '省委政策研究室原主任许怀远授课。',
    locale: '太原市',
    people: { 许怀远: ['~省委政策研究室原主任=山西省委政策研究室原主任'] },
  },
  {
    text: '市委党校主持全面工作的副校长吕静波宣讲。',
    locale: '太原市',
    people: { 吕静波: ['市委党校主持全面工作的副校长=太原市委党校主持全面工作的副校长'] },
  },
  {
    text: '陈望河与荣光科技集团总经理王晨阳举行座谈。陈望河强调，要抓落实。陈望河说，路在脚下。',
    locale: '太原市',
    people: { 陈望河: [], 王晨阳: ['荣光科技集团总经理'] },
  },
  {
    text: '中国工程院院士徐志远、高明哲，教授何思齐发言。',
    locale: null,
    people: { 徐志远: ['中国工程院院士'], 高明哲: ['中国工程院院士'], 何思齐: ['教授'] },
  },
  {
    text: '省委陈望河书记指出，产业要走在前列。魏思远教授作了讲解。',
    locale: '太原市',
    people: { 陈望河: ['书记=山西省委书记'], 魏思远: ['教授'] },
  },
  {
    text: '会议决定，任命邓海峰为市水务局局长，免去唐立新的市水务局局长职务。',
    locale: '太原市',
    people: { 邓海峰: ['市水务局局长=太原市水务局局长'], 唐立新: ['~市水务局局长=太原市水务局局长'] },
  },
  { text: '贺春生、潘玉洁出席会议。', locale: null, people: { 贺春生: [], 潘玉洁: [] } },
  { text: '退役军人马永强带着请战书来了。', locale: null, people: { 马永强: [] } },
  {
    text: '副市长 张 波和代市长欧阳清泉调研。',
    locale: '大同市',
    people: { 张波: ['副市长=大同市副市长'], 欧阳清泉: ['代市长=大同市代市长'] },
  },
  {
    text: '自治区副主席阿布力孜·买买提讲话。',
    locale: '乌鲁木齐市',
    people: { '阿布力孜·买买提': ['自治区副主席=新疆维吾尔自治区副主席'] },
  },
  {
    text: '王立新、郭玉兰、沈长河等专家委员提出建议。',
    locale: null,
    people: { 王立新: ['&专家委员'], 郭玉兰: ['&专家委员'], 沈长河: ['&专家委员'] },
  },
  {
    text: '贯彻习近平总书记重要讲话精神，国务院总理李强作出批示。',
    locale: '太原市',
    people: { 习近平: ['总书记=中共中央总书记'], 李强: ['国务院总理'] },
  },
  // Names of theories and set phrases are nobody; neither are words that begin like a surname.
  {
    text: '以习近平新时代中国特色社会主义思想为指导，团结在以习近平同志为核心的党中央周围。',
    locale: null,
    people: {},
  },
  { text: '高度重视，马上就办，张贴公告，方便群众，任务明确。', locale: null, people: {} },
  { text: '各级领导班子、主任会议、委员会和代表团都要抓好落实。', locale: null, people: {} },
  { text: '专家表示，白皮书介绍了做法；全会强调，常委会指出，安徽出席。', locale: null, people: {} },
  { text: '本报讯（记者 李晓明 通讯员 王海燕）今天召开会议。', locale: null, people: {} },
  { text: '会议学习《陈望河书记文集》，村民王某某介绍情况。', locale: null, people: {} },
];
