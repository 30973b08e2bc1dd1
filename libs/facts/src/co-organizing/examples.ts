import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{meeting:全市职工技能大赛启动仪式}由{organization:市总工会}主办，{organization:市人社局}、{organization:澄川职业学院}联合承办。',
    facts: [
      ['市人社局', '全市职工技能大赛启动仪式'],
      ['澄川职业学院', '全市职工技能大赛启动仪式'],
    ],
  },
  {
    text: '由{organization:柳汀区政府}承办、{organization:市园林局}协办的{meeting:园林产业发展论坛}开幕。',
    facts: [
      ['柳汀区政府', '园林产业发展论坛'],
      ['市园林局', '园林产业发展论坛'],
    ],
  },
  { text: '{meeting:合唱论坛}闭幕。由{organization:市文化馆}承办的新年音乐会昨晚上演。', facts: [] },
  { text: '{meeting:招商推介会}由{organization:市商务局}主办。', facts: [] },
  { text: '{organization:市体育局}介绍，承办赛事的能力还不够，{meeting:座谈会}上谈到了这一点。', facts: [] },
];
