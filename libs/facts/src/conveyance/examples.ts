import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:市委常委会会议}召开。会议传达学习了{policy:《澜江省安全生产责任制规定》}和{policy:《信访工作条例》}。',
    facts: [
      ['市委常委会会议', '《澜江省安全生产责任制规定》'],
      ['市委常委会会议', '《信访工作条例》'],
    ],
  },
  {
    text: '{meeting:市政协党组会议}集中学习{policy:《中国共产党纪律处分条例》}，并交流了体会。',
    facts: [['市政协党组会议', '《中国共产党纪律处分条例》']],
  },
  { text: '{meeting:工作部署会}强调，要深入学习贯彻{policy:《澜江省城市更新条例》}。', facts: [] },
  { text: '{meeting:普法推进会}召开。会议认为，学习宣传{policy:《澜江省城市更新条例》}很有必要。', facts: [] },
];
