import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:市委常委会会议}召开。{meeting:会议}强调，要压实安全生产责任。要守住民生底线。',
    facts: [
      ['市委常委会会议', '要压实安全生产责任'],
      ['市委常委会会议', '要守住民生底线'],
    ],
  },
  {
    text: '{person:市长|叶知衡}强调，{group:各级各部门}要靠前服务。加快解决企业的难题。',
    facts: [
      ['叶知衡', '各级各部门要靠前服务'],
      ['叶知衡', '加快解决企业的难题'],
    ],
  },
  {
    text: '{policy:《澄川市供热办法》}规定，供热企业必须提前点火试运行。',
    facts: [['《澄川市供热办法》', '供热企业必须提前点火试运行']],
  },
  // Statements, and narration after the words.
  { text: '{meeting:座谈会}认为，一季度经济运行平稳，成效明显。', facts: [] },
  {
    text: '{person:市长|叶知衡}指出，要办好这件实事。{person:副市长|陆峥}参加会议。',
    facts: [['叶知衡', '要办好这件实事']],
  },
  { text: '居民们说起改造，都认为主要是要有耐心。', facts: [] },
];
