import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:市政府常务会议}审议通过了{policy:《澄川市老旧小区改造三年行动方案》}、{policy:《澄川市排水管理办法（试行）》}等文件。',
    facts: [
      ['市政府常务会议', '《澄川市老旧小区改造三年行动方案》'],
      ['市政府常务会议', '《澄川市排水管理办法（试行）》'],
    ],
  },
  {
    text: '{date:3月12日}，{meeting:市委深改委会议}召开。{meeting:会议}审议并原则通过{policy:《关于深化河湖长制改革的意见》}。',
    facts: [['市委深改委会议', '《关于深化河湖长制改革的意见》']],
  },
  {
    text: '{meeting:市政府第八次常务会议}召开。会议研究并原则同意{policy:《澄川市渔港布局规划》}，听取{policy:《一季度安全生产情况报告》}。',
    facts: [['市政府第八次常务会议', '《澄川市渔港布局规划》']],
  },
  {
    text: '{meeting:市五届人大常委会第二十四次会议}闭幕。会议以举手表决方式，表决通过{policy:《澄川市物业管理条例》}和有关人事任免事项。',
    facts: [['市五届人大常委会第二十四次会议', '《澄川市物业管理条例》']],
  },
  // Said of the document.
  {
    text: '{policy:《澄川市物业管理条例》}经{meeting:市五届人大常委会第二十四次会议}审议通过，{date:8月1日}起施行。',
    facts: [['市五届人大常委会第二十四次会议', '《澄川市物业管理条例》']],
  },
  {
    text: '{meeting:市政府常务会议}召开。{policy:《澄川市供热办法》}、{policy:《澄川市供水办法》}已在会上获得通过。',
    facts: [
      ['市政府常务会议', '《澄川市供热办法》'],
      ['市政府常务会议', '《澄川市供水办法》'],
    ],
  },
  // Look-alikes: means, not approval; words about what was approved elsewhere.
  { text: '{meeting:普法推进会}提出，通过多种形式宣传{policy:《澄川市物业管理条例》}。', facts: [] },
  { text: '{meeting:座谈会}上，大家通过视频平台学习了{policy:《澄川市物业管理条例》}。', facts: [] },
  { text: '{meeting:工作推进会}召开，会议听取{policy:《澄川市供热办法》}起草情况汇报。', facts: [] },
];
