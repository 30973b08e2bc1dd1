import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:全市老旧小区改造工作推进会}召开。会上下发了{policy:《澄川市老旧小区改造三年行动方案》}和{policy:《居民议事规则（试行）》}。',
    facts: [
      ['全市老旧小区改造工作推进会', '《澄川市老旧小区改造三年行动方案》'],
      ['全市老旧小区改造工作推进会', '《居民议事规则（试行）》'],
    ],
  },
  {
    text: '{meeting:全市工业大会}在{place:清渡县}召开，{meeting:会议}还正式发布{policy:《澄川市工业园区管理办法》}。',
    facts: [['全市工业大会', '《澄川市工业园区管理办法》']],
  },
  {
    text: '{meeting:市安委会会议}召开。会议决定，会后启动{campaign:夏季消防攻坚行动}。{meeting:会议}决定开展{campaign:燃气安全专项整治}。',
    facts: [['市安委会会议', '燃气安全专项整治']],
  },
  {
    text: '{meeting:全市工会工作会}结束了。会上宣布启动{campaign:“送清凉”行动}。',
    facts: [['全市工会工作会', '“送清凉”行动']],
  },
  {
    text: '根据{meeting:市政府常务会议}部署，{organization:市住建局}随即印发{policy:《澄川市电梯更新方案》}。',
    facts: [['市政府常务会议', '《澄川市电梯更新方案》']],
  },
  {
    text: '按照{meeting:市委常委会会议}要求，{organization:市文旅局}启动{campaign:“书香满巷”全民阅读月}。',
    facts: [['市委常委会会议', '“书香满巷”全民阅读月']],
  },
  {
    text: '{meeting:全市文旅工作会议}召开。会后，{organization:市文旅局}、{organization:市商务局}联合印发了{policy:《澄川市夜市管理办法》}。',
    facts: [['全市文旅工作会议', '《澄川市夜市管理办法》']],
  },
  // Deliberated or only demanded is no outcome.
  {
    text: '{meeting:市委常委会会议}召开。会后，{organization:市文旅局}要求尽快印发{policy:《澄川市人才工作要点》}。',
    facts: [],
  },
  { text: '{meeting:市委常委会会议}审议了{policy:《澄川市人才工作要点》}。', facts: [] },
  { text: '{meeting:会议}要求尽快印发{policy:《澄川市人才工作要点》}。', facts: [] },
  { text: '{organization:市文旅局}印发{policy:《澄川市阅读推广方案》}，{meeting:读书会}照常举行。', facts: [] },
  {
    text: '{meeting:市五届人大常委会第二十四次会议}表决通过{policy:《澄川市供水条例》},自8月1日起施行。',
    facts: [['市五届人大常委会第二十四次会议', '《澄川市供水条例》']],
  },
  {
    text: '{meeting:常委会会议}审议通过了{policy:《澄川市防汛预案》},由市长签署政府令予以公布。',
    facts: [['常委会会议', '《澄川市防汛预案》']],
  },
  { text: '{meeting:常委会会议}审议通过{policy:《澄川市防汛预案》}。新车站同日起施行新的时刻表。', facts: [] },
];
