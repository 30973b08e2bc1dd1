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
    text: '{meeting:湿地保护论坛}在{place:阳曲县}开幕。本届论坛由{organization:市林业局}、{organization:阳曲县政府}共同主办。',
    facts: [
      ['市林业局', '湿地保护论坛'],
      ['阳曲县政府', '湿地保护论坛'],
    ],
  },
  {
    text: '{meeting:企业家恳谈会}{date:昨日}举行。活动由{organization:市工商联}主办。',
    facts: [['市工商联', '企业家恳谈会']],
  },
  // A partner called in; where it is held is not who holds it.
  {
    text: '{organization:市妇联}联合{organization:市总工会}、{organization:团市委}共同举办的{meeting:青年就业座谈会}在{place:柳汀区}举行。',
    facts: [
      ['市妇联', '青年就业座谈会'],
      ['市总工会', '青年就业座谈会'],
      ['团市委', '青年就业座谈会'],
    ],
  },
  {
    text: '{organization:阳曲县政府}{date:昨日}在{organization:市图书馆}召开{meeting:招商推介会}。',
    facts: [['阳曲县政府', '招商推介会']],
  },
  {
    text: '{organization:市检察院}牵头与{organization:市公安局}会签了办法并组织召开{meeting:协作座谈会}。',
    facts: [
      ['市检察院', '协作座谈会'],
      ['市公安局', '协作座谈会'],
    ],
  },
  {
    text: '{organization:市护河专家咨询委员会}正式成立，并召开{meeting:第一次会议}。',
    facts: [['市护河专家咨询委员会', '第一次会议']],
  },
  {
    text: '在{organization:市政府新闻办}举行的{meeting:防汛新闻发布会}上，{person:副市长|陆峥}作了介绍。',
    facts: [['市政府新闻办', '防汛新闻发布会']],
  },
  {
    text: '由{organization:市文旅局}主办、{organization:清渡县文化馆}承办的{meeting:民歌传承座谈会}开幕。',
    facts: [['市文旅局', '民歌传承座谈会']],
  },
  {
    text: '{date:8月1日}，{organization:省通信管理局}组织沿河八个县的通信企业，召开{meeting:防汛通信保障调度会}。',
    facts: [['省通信管理局', '防汛通信保障调度会']],
  },
  {
    text: '{date:昨日}，{organization:市应急局}组织沿江各乡镇、各成员单位，连夜召开{meeting:会商会}。',
    facts: [['市应急局', '会商会']],
  },
  {
    text: '学习贯彻全会精神{meeting:{organization:市委宣讲团}报告会}{date:昨日}举行。',
    facts: [['市委宣讲团', '市委宣讲团报告会']],
  },
  {
    text: '{meeting:十四届{organization:全国人大常委会}第十一次会议}{date:昨日}闭幕。',
    facts: [['全国人大常委会', '十四届全国人大常委会第十一次会议']],
  },
  // Look-alikes.
  { text: '{meeting:{organization:育林小学}图书捐赠仪式}{date:昨日}举行。', facts: [] },
  { text: '{meeting:“护河卫士”{organization:市第二医院}志愿服务团队先进事迹报告会}{date:昨日}举行。', facts: [] },
  { text: '{meeting:{organization:全国政协}十三届五次会议}{date:昨日}闭幕。', facts: [] },
  {
    text: '在{organization:国务院新闻办}举行的{meeting:{organization:国务院}政策例行吹风会}上，有关负责人作了介绍。',
    facts: [['国务院新闻办', '国务院政策例行吹风会']],
  },
  { text: '{meeting:签约仪式}{date:昨日}举行。本届展演由{organization:市文联}主办。', facts: [] },
  { text: '{meeting:护苗工作座谈会}召开。由{organization:市妇联}主办的少年书画展同日开幕。', facts: [] },
  { text: '{person:市长|叶知衡}到{organization:市水利局}，随后主持召开{meeting:座谈会}。', facts: [] },
  { text: '{organization:市财政局}负责人出席了{meeting:座谈会}。', facts: [] },
  { text: '{organization:市水利局}，{person:副市长|陆峥}主持召开{meeting:工作例会}。', facts: [] },
];
