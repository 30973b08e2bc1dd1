import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:全市防汛工作会}召开。{meeting:会议}要求，{group:各级各部门}要靠前服务，{organization:市财政局}要保障资金。',
    facts: [
      ['各级各部门要靠前服务，市财政局要保障资金', '各级各部门'],
      ['各级各部门要靠前服务，市财政局要保障资金', '市财政局'],
    ],
  },
  {
    text: '{person:市长|叶知衡}强调，{group:各县区}、{group:市直各部门}主要负责同志必须到一线去。要一项一项抓落实。',
    facts: [
      ['各县区、市直各部门主要负责同志必须到一线去', '各县区'],
      ['各县区、市直各部门主要负责同志必须到一线去', '市直各部门'],
      ['要一项一项抓落实', '各县区'],
      ['要一项一项抓落实', '市直各部门'],
    ],
  },
  {
    text: '{person:市长|叶知衡}说，困难是暂时的。希望{group:有关部门}、{group:相关企业}密切配合，早日复工。',
    facts: [
      ['希望有关部门、相关企业密切配合，早日复工', '有关部门'],
      ['希望有关部门、相关企业密切配合，早日复工', '相关企业'],
    ],
  },
  { text: '{meeting:全市防汛工作会}召开。{meeting:会议}指出，要学习{organization:柳汀区}的做法。', facts: [] },
  {
    text: '{meeting:全市防汛工作会}召开。{meeting:会议}强调，要认真落实{organization:市委}要求，办好民生实事。',
    facts: [],
  },
];
