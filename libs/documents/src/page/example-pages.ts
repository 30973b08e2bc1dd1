/** An invented page and the articles that a reader sees on it. */
export interface ExamplePage {
  readonly shows: string;
  readonly page: string;
  readonly articles: readonly ExampleArticle[];
}

export interface ExampleArticle {
  readonly title: string | null;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly bylines?: readonly string[];
  readonly text: string;
}

const LEVEE =
  '7月3日,市委常委会召开会议,传达学习全省防汛工作会议精神,审议《清州市防汛应急预案(修订)》。市委书记周远航主持。\n会议强调,各级各部门要加强巡堤查险,落实值班值守,把防汛责任压实到每一段堤坝、每一个岗位。';
const BUSES =
  '“现在出门就有公交,方便多了。”家住东湖小区的刘大妈说。近日,清州公交集团新开三条社区线路,打通居民出行“最后一公里”。\n据介绍,三条线路沿途设站四十二处,连接小区、菜市场和地铁站,票价一元。';
const TEA =
  '云岭县今年春茶产量达到一千二百吨,茶农人均增收三千元。该县引导茶企改进加工工艺,扩大电商销售。\n下一步,云岭县将继续扩大有机茶园面积,建设茶叶交易市场。';

export const EXAMPLE_PAGES: readonly ExamplePage[] = [
  {
    shows: 'front bylines, subtitles, a kicker that ends in a colon',
    page: `市委常委会召开会议\n\n审议《清州市防汛应急预案(修订)》\n\n周远航主持\n\n本报讯(全媒体记者 张青山 李明月)${LEVEE.replace('\n', '\n\n')}\n\n云岭:\n\n春茶产量达到一千二百吨\n\n本报讯（记者 王小河 通讯员 陈溪）${TEA.replace('\n', '\n\n')}\n`,
    articles: [
      {
        title: '市委常委会召开会议',
        subtitle: '审议《清州市防汛应急预案(修订)》\n周远航主持',
        bylines: ['张青山', '李明月'],
        text: LEVEE,
      },
      { title: '春茶产量达到一千二百吨', kicker: '云岭:', bylines: ['王小河', '陈溪'], text: TEA },
    ],
  },
  {
    shows: 'bylines behind, in brackets and on lines of their own, and a title without any tag',
    page: `政务之要\n\n清州公交新开三条社区线路\n\n**本报讯** ${BUSES.replace('\n', '\n\n')}(王 河)\n\n云岭春茶卖出好价钱\n\n${TEA.replace('\n', '\n\n')}\n\n本报记者 李明月\n通讯员 陈小溪 赵大川\n`,
    articles: [
      { title: '清州公交新开三条社区线路', kicker: '政务之要', bylines: ['王河'], text: BUSES },
      { title: '云岭春茶卖出好价钱', bylines: ['李明月', '陈小溪', '赵大川'], text: TEA },
    ],
  },
  {
    shows: 'sentences and words torn by the layout, with blank lines inside',
    page: `公交线路进小区\n\n本报讯(记者 王小河)${BUSES.replace('新开三条', '新开三\n\n条').replace('连接小区', '连接小\n区').replace('。\n', '。\n\n')}\n`,
    articles: [{ title: '公交线路进小区', bylines: ['王小河'], text: BUSES }],
  },
  {
    shows: 'captions as articles of their own, with the credit in the line or below it',
    page: `清州防汛工作部署到位\n\n本报讯(记者 张青山)${LEVEE.replace('\n', '\n\n')}（下转第二版）\n\n\n\n7月4日，记者在清州东湖公园看到，荷花竞相开放，市民纷纷前来拍照留念。\n\n本报记者 孙晓光摄\n\n图为云岭县茶农正在采茶。 云岭县融媒体中心提供\n`,
    articles: [
      { title: '清州防汛工作部署到位', bylines: ['张青山'], text: LEVEE },
      {
        title: null,
        bylines: ['孙晓光'],
        text: '7月4日，记者在清州东湖公园看到，荷花竞相开放，市民纷纷前来拍照留念。',
      },
      { title: null, bylines: ['云岭县融媒体中心'], text: '图为云岭县茶农正在采茶。' },
    ],
  },
  {
    shows: 'one article whose middle stands behind another',
    page: `以实干推动茶产业升级\n\n清州时评\n\n云岭县的茶产业走过了不平凡的道路。从荒山到茶园,从散户到合作社,靠的是一代代茶农的苦干实干。要把茶产业做大做强,就要延长产业链条,推动茶产业向规模化、品牌化发\n\n公交线路进小区\n\n**本报讯** ${BUSES.replace('\n', '\n\n')}(王小河)\n\n展。茶企要改进加工工艺,茶农要提高种植水平,政府要建设交易市场,让茶产业成为富民产业。\n`,
    articles: [
      {
        title: '以实干推动茶产业升级',
        subtitle: '清州时评',
        text: '云岭县的茶产业走过了不平凡的道路。从荒山到茶园,从散户到合作社,靠的是一代代茶农的苦干实干。要把茶产业做大做强,就要延长产业链条,推动茶产业向规模化、品牌化发展。茶企要改进加工工艺,茶农要提高种植水平,政府要建设交易市场,让茶产业成为富民产业。',
      },
      { title: '公交线路进小区', bylines: ['王小河'], text: BUSES },
    ],
  },
  {
    shows: 'a lead paragraph at the end of the page, under an article of bullets',
    page: `我市启动青年就业帮扶行动\n\n每名毕业生至少一次上门服务\n\n●摸清就业底数\n\n各区县要在7月底前建立未就业毕业生台账,做到一人一档。\n\n●组织专场招聘\n\n每月举办不少于两场专场招聘会,提供岗位不少于五百个。\n\n本报记者 李明月\n\n我市决定开展青年就业帮扶行动,对未就业毕业生逐一上门服务,提供招聘岗位和职业指导,帮扶行动持续到年底。\n`,
    articles: [
      {
        title: '我市启动青年就业帮扶行动',
        subtitle: '每名毕业生至少一次上门服务',
        bylines: ['李明月'],
        text: '我市决定开展青年就业帮扶行动,对未就业毕业生逐一上门服务,提供招聘岗位和职业指导,帮扶行动持续到年底。\n●摸清就业底数\n各区县要在7月底前建立未就业毕业生台账,做到一人一档。\n●组织专场招聘\n每月举办不少于两场专场招聘会,提供岗位不少于五百个。',
      },
    ],
  },
  {
    shows: 'small reports that share a kicker, under bold titles',
    page: `市委宣讲团赴基层宣讲\n\n**东湖区**\n\n**本报讯** 7月5日,市委宣讲团报告会在东湖区举行。宣讲团成员、市委党校副校长孙一鸣作报告。(李明月)\n\n**市教育局**\n\n**本报讯** 7月5日,市委宣讲团报告会在市教育局举行。宣讲团成员、市教育局局长钱万里作报告。(王小河)\n`,
    articles: [
      {
        title: '东湖区',
        kicker: '市委宣讲团赴基层宣讲',
        bylines: ['李明月'],
        text: '7月5日,市委宣讲团报告会在东湖区举行。宣讲团成员、市委党校副校长孙一鸣作报告。',
      },
      {
        title: '市教育局',
        kicker: '市委宣讲团赴基层宣讲',
        bylines: ['王小河'],
        text: '7月5日,市委宣讲团报告会在市教育局举行。宣讲团成员、市教育局局长钱万里作报告。',
      },
    ],
  },
  {
    shows: 'a history column of dates, and its credit',
    page: `1953年7月6日\n\n中共清州市委印发《关于恢复茶叶生产的决定》,要求各县组织茶农垦复荒芜茶园。\n\n1986年7月6日\n\n清州长江大桥建成通车。\n\n(中共清州市委党史研究室供稿)\n`,
    articles: [
      {
        title: '1953年7月6日',
        text: '中共清州市委印发《关于恢复茶叶生产的决定》,要求各县组织茶农垦复荒芜茶园。',
      },
      { title: '1986年7月6日', bylines: ['中共清州市委党史研究室'], text: '清州长江大桥建成通车。' },
    ],
  },
  {
    shows: 'questions and answers that stay whole',
    page: `夏季用电热点问题解答\n\n本报讯（记者 高明）入夏以来，用电量持续攀升，供电公司对市民关心的问题作了解答。\n\n问：阶梯电价怎么计算？\n答：按年度累计电量分三档计算，年底清零重新累计。\n\n问：停电了找谁？\n答：可拨打服务热线，抢修人员四十五分钟内到\n\n达现场。\n`,
    articles: [
      {
        title: '夏季用电热点问题解答',
        bylines: ['高明'],
        text: '入夏以来，用电量持续攀升，供电公司对市民关心的问题作了解答。\n问：阶梯电价怎么计算？\n答：按年度累计电量分三档计算，年底清零重新累计。\n问：停电了找谁？\n答：可拨打服务热线，抢修人员四十五分钟内到达现场。',
      },
    ],
  },
  {
    shows: 'a headline broken to the width of its column, kicker and two-part title',
    page: `周远航在防汛工作会议上强调\n\n守住安全底线 确保江河安澜\n\n传达学习全省领导干部\n学习贯彻防汛工作会议\n\n本报讯(记者 张青山)7月6日,市委书记周远航主持召开防汛工作会议,传达全省领导干部学习贯彻防汛工作会议的部署。他强调,要守住安全底线,确保江河安澜。\n`,
    articles: [
      {
        title: '守住安全底线 确保江河安澜',
        kicker: '周远航在防汛工作会议上强调',
        subtitle: '传达学习全省领导干部学习贯彻防汛工作会议',
        bylines: ['张青山'],
        text: '7月6日,市委书记周远航主持召开防汛工作会议,传达全省领导干部学习贯彻防汛工作会议的部署。他强调,要守住安全底线,确保江河安澜。',
      },
    ],
  },
  {
    shows: 'an article from the front page with a subhead inside, then one with a tag',
    page: `茶香飘四方\n\n(上接第1版)云岭县的茶园沿山而建,茶农依托茶园发展茶旅融合,去年接待游客八十万人次。\n\n在茶旅融合上下功夫\n\n茶园里,新建的步道串起茶坊、民宿和观景台。茶农赵大川说,去年他家的民宿收入超过十万元,茶园变成了景区。\n\n公交线路进小区\n\n**本报讯** ${BUSES.replace('\n', '\n\n')}(王小河)\n`,
    articles: [
      {
        title: '茶香飘四方',
        text: '云岭县的茶园沿山而建,茶农依托茶园发展茶旅融合,去年接待游客八十万人次。\n在茶旅融合上下功夫\n茶园里,新建的步道串起茶坊、民宿和观景台。茶农赵大川说,去年他家的民宿收入超过十万元,茶园变成了景区。',
      },
      { title: '公交线路进小区', bylines: ['王小河'], text: BUSES },
    ],
  },
  {
    shows: 'a masthead, a date bar and page numbers around the articles',
    page: `清州日报\n\n2024年7月7日 星期日\n\n第2版 要闻\n\n公交线路进小区\n\n本报讯(记者 王小河)${BUSES.replace('\n', '\n\n')}\n\n—2—\n`,
    articles: [{ title: '公交线路进小区', bylines: ['王小河'], text: BUSES }],
  },
  {
    shows: 'one article a file: a title line, then paragraphs without blank lines',
    page: `清州公交新开三条社区线路\n${BUSES}\n`,
    articles: [{ title: '清州公交新开三条社区线路', text: BUSES }],
  },
  {
    shows: 'one article a file, without a title line',
    page: `${TEA}\n`,
    articles: [{ title: null, text: TEA }],
  },
  {
    shows: 'a paragraph set in a narrow column',
    page: `公交线路进小区\n\n近日清州公交集团新开\n三条社区线路打通居民\n出行最后一公里三条线\n路沿途设站四十二处连\n接小区和地铁站。\n`,
    articles: [
      {
        title: '公交线路进小区',
        text: '近日清州公交集团新开三条社区线路打通居民出行最后一公里三条线路沿途设站四十二处连接小区和地铁站。',
      },
    ],
  },
];
