import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  { text: '{person:市委书记|叶知衡}主持{meeting:市委常委会会议}。', facts: [['叶知衡', '市委常委会会议']] },
  {
    text: '{date:3月12日},{person:市长|秦砚平}主持召开{meeting:市政府常务会议}。',
    facts: [['秦砚平', '市政府常务会议']],
  },
  {
    text: '{date:3月12日},{organization:市委}召开{meeting:全市经济工作会议}。{person:市委书记|叶知衡}主持。',
    facts: [['叶知衡', '全市经济工作会议']],
  },
  {
    text: '{meeting:全市春耕生产推进会}在{place:清渡县}召开,会议由{person:副市长|孟广陵}主持。',
    facts: [['孟广陵', '全市春耕生产推进会']],
  },
  { text: '{person:孟广陵}主持编写了一部县志,书名尚未定下。{meeting:座谈会}开到傍晚。', facts: [] },
  { text: '{meeting:座谈会}上,市委党校主持全面工作的副校长{person:罗静澜}作了辅导。', facts: [] },
  { text: '{meeting:报告会}的主持人{person:罗静澜}宣布开始。', facts: [] },
];
