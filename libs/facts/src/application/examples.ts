import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{place:澄川}、{place:安陵}、{place:青石}等市日检测能力要达到{goal:日检测能力|10万人次}。',
    facts: [
      ['10万人次', '澄川'],
      ['10万人次', '安陵'],
      ['10万人次', '青石'],
    ],
  },
  {
    text: '{place:澄川市}、长乐、{place:安陵市}储粮要达到{goal:储粮|9万吨}。',
    facts: [
      ['9万吨', '澄川市'],
      ['9万吨', '安陵市'],
    ],
  },
  { text: '{date:6月底前}，{group:各县区}要{goal:建成食堂|40所}。', facts: [['40所', '各县区']] },
  { text: '{date:到年底}{place:澄川市}力争{goal:培训|2万人次}。', facts: [['2万人次', '澄川市']] },
  { text: '其中{organization:市教育局}拟{goal:招聘教师|120名}。', facts: [['120名', '市教育局']] },
  {
    text: '{organization:{place:澄川市}交通局}将{goal:新建站点|60个}。',
    facts: [['60个', '澄川市交通局']],
  },
  // A place beside the goal, a result, a place in an earlier clause.
  { text: '年内要在{place:澄川市}周边{goal:栽树|5万株}。', facts: [] },
  { text: '{place:澄川市}{result:栽树|5万株}。', facts: [] },
  { text: '考察团走进{place:青石县}，表示将{goal:签约|12个}。', facts: [] },
];
