import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:全市经济工作会议}召开。{person:市委书记|秦砚平}出席会议并讲话，{person:市长|叶知衡}作工作部署。',
    facts: [
      ['秦砚平', '全市经济工作会议'],
      ['叶知衡', '全市经济工作会议'],
    ],
  },
  {
    text: '{meeting:国际茶业大会}开幕，{person:副市长|贺明薇}、{person:协会会长|石鹤鸣}分别致辞。',
    facts: [
      ['贺明薇', '国际茶业大会'],
      ['石鹤鸣', '国际茶业大会'],
    ],
  },
  {
    text: '{meeting:民营企业座谈会}上，{person:石鹤鸣}、{person:梅若谷}先后发言。',
    facts: [
      ['石鹤鸣', '民营企业座谈会'],
      ['梅若谷', '民营企业座谈会'],
    ],
  },
  {
    text: '{meeting:全市宣讲报告会}举行，{person:市委讲师团成员|章述白}围绕基层治理作了专题辅导。',
    facts: [['章述白', '全市宣讲报告会']],
  },
  {
    text: '{meeting:市人大常委会会议}召开，{person:市财政局局长|鲁亦舟}就预算执行情况作了说明。',
    facts: [['鲁亦舟', '市人大常委会会议']],
  },
  // Words of theirs are given.
  {
    text: '{meeting:全市防汛工作会}召开。{person:市长|叶知衡}强调，要加强巡堤查险。',
    facts: [['叶知衡', '全市防汛工作会']],
  },
  {
    text: '{meeting:老旧小区改造新闻发布会}举行。据{person:市住建局局长|孟广陵}{date:当日}介绍，改造将分三年完成。',
    facts: [['孟广陵', '老旧小区改造新闻发布会']],
  },
  {
    text: '{person:市委书记|秦砚平}{trip:到清渡县督导防汛工作}。{person:秦砚平}指出，大堤不能出事。',
    facts: [['秦砚平', '到清渡县督导防汛工作']],
  },
  {
    text: '{person:市委书记|秦砚平}出席{meeting:全市工会工作会}。他强调，要关心一线职工。',
    facts: [['秦砚平', '全市工会工作会']],
  },
  {
    text: '{person:镇党委书记|梅若谷}主持{meeting:议事会}。{meeting:议事会}上她还说：“先修路，再栽树。”',
    facts: [['梅若谷', '议事会']],
  },
  {
    text: '{meeting:稳就业座谈会}召开，{person:市长|叶知衡}一边记录，一边同大家交谈，并表示，困难会一件件解决。',
    facts: [['叶知衡', '稳就业座谈会']],
  },
  // What was told at a meeting.
  {
    text: '{meeting:重点项目调度会}召开。会上，{person:市发展改革委主任|鲁亦舟}通报了一季度进展，{person:市交通局局长|陆峥}汇报了存在的问题。',
    facts: [
      ['鲁亦舟', '重点项目调度会'],
      ['陆峥', '重点项目调度会'],
    ],
  },
  {
    text: '{meeting:茶产业论坛}举行。论坛大会上，{person:教授|章述白}、{person:研究员|蒋叙川}结合各自研究分享了经验。',
    facts: [
      ['章述白', '茶产业论坛'],
      ['蒋叙川', '茶产业论坛'],
    ],
  },
  {
    text: '{meeting:侨商座谈会}在{place:柳汀区}举行，会上，来宾{person:祝云溪}、{person:欧阳暮云}围绕茶叶出口提出了不少建议。',
    facts: [
      ['祝云溪', '侨商座谈会'],
      ['欧阳暮云', '侨商座谈会'],
    ],
  },
  // Heard.
  {
    text: '{meeting:市政府常务会议}召开，听取了{person:市财政局局长|鲁亦舟}关于预算执行情况的汇报。',
    facts: [['鲁亦舟', '市政府常务会议']],
  },
  {
    text: '{meeting:座谈会}召开，与会人员听取了{person:副市长|陆峥}的发言。',
    facts: [['陆峥', '座谈会']],
  },
  // What they ask for.
  {
    text: '{meeting:慈善工作推进会}召开。{person:副会长|石鹤鸣}就各乡镇（街道、管委会）汇报的情况提出三点建议：一是早做安排。',
    facts: [['石鹤鸣', '慈善工作推进会']],
  },
  {
    text: '{meeting:茶业座谈会}召开。{person:石鹤鸣}、{person:梅若谷}围绕拓宽销路、打响品牌，提出了具体建议。',
    facts: [
      ['石鹤鸣', '茶业座谈会'],
      ['梅若谷', '茶业座谈会'],
    ],
  },
  {
    text: '{meeting:慈善工作推进会}召开。最后，{person:会长|梅若谷}对下一步怎么做提出要求：把账目公开。',
    facts: [['梅若谷', '慈善工作推进会']],
  },
  {
    text: '{meeting:河湖长制推进会}召开。会上，{person:副会长|石鹤鸣}传达了有关精神，强调要学习外地做法。',
    facts: [['石鹤鸣', '河湖长制推进会']],
  },
  {
    text: '{meeting:河湖长制推进会}召开。随后，{person:局长|鲁亦舟}逐项讲了今年的任务，要求各单位马上行动。',
    facts: [['鲁亦舟', '河湖长制推进会']],
  },
  {
    text: '{meeting:基层治理座谈会}召开。{person:区长|叶知衡}宣读聘任文件，并介绍全区转型发展情况。',
    facts: [['叶知衡', '基层治理座谈会']],
  },
  {
    text: '{meeting:护河工作例会}召开。随后，{person:河长办主任|鲁亦舟}带大家看了一段录像，并通报排污口整治进展。',
    facts: [['鲁亦舟', '护河工作例会']],
  },
  // A list that a collective word closes.
  {
    text: '{meeting:城市转型座谈会}召开。会上，{person:章述白}、{person:蒋叙川}、{person:祝云溪}等专家委员，结合各自研究提出了意见。',
    facts: [
      ['章述白', '城市转型座谈会'],
      ['蒋叙川', '城市转型座谈会'],
      ['祝云溪', '城市转型座谈会'],
    ],
  },
  // Look-alikes: a speech that others study, an audience, a noun.
  { text: '{meeting:市委常委会会议}召开，会议传达学习{person:省委书记|祁望江}在全省大会上的讲话精神。', facts: [] },
  { text: '{meeting:学习会}召开，会议学习贯彻{person:省长|闻人澈}重要讲话。', facts: [] },
  { text: '{meeting:座谈会}召开，与会人员听取了{person:副市长|陆峥}在全省大会上讲话的录音。', facts: [] },
  { text: '{meeting:座谈会}召开，{person:副市长|陆峥}到场，工作人员介绍，要报名的人不少。', facts: [] },
  { text: '{person:作家|章述白}出席{meeting:座谈会}，工作汇报会改期。', facts: [] },
  { text: '{meeting:演讲赛}落幕，{person:万古舟}的讲话稿获奖。', facts: [] },
];
