import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:市委常委会会议}召开。会议审议了{policy:《关于进一步优化营商环境的若干措施》}、{policy:《澄川市人才工作要点》}。',
    facts: [
      ['市委常委会会议', '《关于进一步优化营商环境的若干措施》'],
      ['市委常委会会议', '《澄川市人才工作要点》'],
    ],
  },
  {
    text: '{person:市长|叶知衡}主持召开{meeting:市政府常务会议}，研究{policy:《澄川市防汛应急预案》}等事项。',
    facts: [['市政府常务会议', '《澄川市防汛应急预案》']],
  },
  {
    text: '{meeting:市人大常委会会议}书面审议{policy:《澄川市预算执行情况报告》}，听取和审议{policy:《关于教育工作情况的报告》}。',
    facts: [
      ['市人大常委会会议', '《澄川市预算执行情况报告》'],
      ['市人大常委会会议', '《关于教育工作情况的报告》'],
    ],
  },
  {
    text: '{meeting:市人大常委会会议}召开。会议听取了{person:市司法局局长|贺明薇}关于{policy:《澄川市物业管理条例（草案）》}的说明。',
    facts: [['市人大常委会会议', '《澄川市物业管理条例（草案）》']],
  },
  {
    text: '{meeting:主任会议}召开，听取{organization:市民政局}落实情况汇报，以及关于{policy:《澄川市养老服务条例（草案）》}起草情况的汇报。',
    facts: [['主任会议', '《澄川市养老服务条例（草案）》']],
  },
  // Approved, or studied in the other sense.
  { text: '{meeting:市政府常务会议}审议并通过{policy:《澄川市供热办法》}。', facts: [] },
  { text: '{meeting:市委常委会会议}研究贯彻{policy:《澜江省城市更新条例》}的意见。', facts: [] },
  { text: '{meeting:座谈会}强调，要研究出台{policy:《澄川市供热办法》}。', facts: [] },
];
