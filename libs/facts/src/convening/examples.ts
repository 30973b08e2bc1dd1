import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{date:3月12日}，{organization:市委}召开{meeting:全市经济工作会议}。',
    facts: [['市委', '全市经济工作会议']],
  },
  {
    text: '{organization:市委}、{organization:市政府}{date:昨日}联合召开{meeting:全市防汛工作会}暨{meeting:安全生产部署会}。',
    facts: [
      ['市委', '全市防汛工作会'],
      ['市委', '安全生产部署会'],
      ['市政府', '全市防汛工作会'],
      ['市政府', '安全生产部署会'],
    ],
  },
  {
    text: '{organization:清渡县}{date:4月8日}在{place:县会议中心}举行了{meeting:重点项目集中开工仪式}。',
    facts: [['清渡县', '重点项目集中开工仪式']],
  },
  {
    text: '{organization:市政府新闻办}决定于{date:4月9日}举行{meeting:老旧小区改造新闻发布会}。',
    facts: [['市政府新闻办', '老旧小区改造新闻发布会']],
  },
  // In the meeting's own name.
  {
    text: '{meeting:{organization:市委}常委会会议}{date:昨日}召开。{meeting:{organization:市政府}党组会议}随后举行。',
    facts: [
      ['市委', '市委常委会会议'],
      ['市政府', '市政府党组会议'],
    ],
  },
  {
    text: '{person:市长|叶知衡}主持召开{meeting:{organization:市政府}第五十二次常务会议}。',
    facts: [['市政府', '市政府第五十二次常务会议']],
  },
  // 主办.
  {
    text: '由{organization:市文旅局}、{organization:市总工会}共同主办的{meeting:职工读书报告会}在{place:清渡县}举行。',
    facts: [
      ['市文旅局', '职工读书报告会'],
      ['市总工会', '职工读书报告会'],
    ],
  },
  {
    text: '{meeting:企业家恳谈会}{date:昨日}举行。活动由{organization:市工商联}主办。',
    facts: [['市工商联', '企业家恳谈会']],
  },
  // Look-alikes.
  { text: '{person:市长|叶知衡}到{organization:市水利局}，随后主持召开{meeting:座谈会}。', facts: [] },
  { text: '{organization:市财政局}负责人出席了{meeting:座谈会}。', facts: [] },
  { text: '{organization:市水利局}，{person:副市长|陆峥}主持召开{meeting:工作例会}。', facts: [] },
];
