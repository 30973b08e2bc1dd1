import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  // The order that holds the number.
  {
    text: '{meeting:全市造林推进会}召开。{meeting:会议}强调，各县要{goal:植树|30万株}。',
    facts: [['各县要植树30万株', '30万株']],
  },
  // The document whose words the sentence gives.
  {
    text: '{policy:《澄川市养老规划》}提出，到2025年，床位达到{goal:床位|8000张}，覆盖率达{goal:覆盖率|95%}。',
    facts: [
      ['《澄川市养老规划》', '8000张'],
      ['《澄川市养老规划》', '95%'],
    ],
  },
  // A speaker's goal without an order is the meeting's.
  {
    text: '{meeting:全市粮食工作会议}举行。{person:市长|叶知衡}表示，今年力争{goal:收储|40万吨}。',
    facts: [['全市粮食工作会议', '40万吨']],
  },
  // A drive or document named in the sentence.
  {
    text: '根据{campaign:清河行动}安排，年底前{goal:治理河道|120公里}。',
    facts: [['清河行动', '120公里']],
  },
  {
    text: '按照{policy:《停车场建设方案》}，将{goal:新建车位|6000个}。',
    facts: [['《停车场建设方案》', '6000个']],
  },
  // The one drive of the article.
  {
    text: '我市启动{campaign:净土行动}。6月底前{goal:回收农膜|900吨}。',
    facts: [['净土行动', '900吨']],
  },
  // A stage, beside the drive it belongs to.
  {
    text: '{campaign:净土行动}分两步走。\n{phase:5至6月为攻坚期}。全市要{goal:清运垃圾|7万吨}。',
    facts: [
      ['净土行动', '7万吨'],
      ['5至6月为攻坚期', '7万吨'],
    ],
  },
  // Two drives, neither named beside the number; a result; a number of nobody's.
  { text: '{campaign:净土行动}和{campaign:清河行动}同日启动。年内计划{goal:投入|3000万元}。', facts: [] },
  { text: '{campaign:净土行动}开展以来，{result:回收农膜|410吨}。', facts: [] },
  { text: '明年计划{goal:栽花|2万盆}。', facts: [] },
];
