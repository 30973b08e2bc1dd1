import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{organization:市市场监管局}{date:4月}起开展{campaign:“清管护瓶”百日攻坚行动}。',
    facts: [['市市场监管局', '“清管护瓶”百日攻坚行动']],
  },
  {
    text: '{date:今年}以来，{organization:柳汀区}精准施策，启动了{campaign:“暖巷行动”}和{campaign:“亮楼道”专项行动}。',
    facts: [
      ['柳汀区', '“暖巷行动”'],
      ['柳汀区', '“亮楼道”专项行动'],
    ],
  },
  {
    text: '{meeting:全市燃气安全工作会}召开。会议决定启动{campaign:燃气安全专项整治}。',
    facts: [['全市燃气安全工作会', '燃气安全专项整治']],
  },
  {
    text: '{meeting:市安委会会议}召开，会议部署开展{campaign:夏季消防攻坚行动}。',
    facts: [['市安委会会议', '夏季消防攻坚行动']],
  },
  {
    text: '{meeting:全民阅读大会}上，{campaign:“书香满巷”全民阅读月}正式启动。',
    facts: [['全民阅读大会', '“书香满巷”全民阅读月']],
  },
  {
    text: '{meeting:农机手动员会}举行，{campaign:“春耕护航”行动}{date:当日}拉开帷幕。',
    facts: [['农机手动员会', '“春耕护航”行动']],
  },
  // The campaign stands in the meeting's name.
  {
    text: '{meeting:{campaign:“书香满巷”全民阅读月}启动仪式}在{place:市图书馆}举行。',
    facts: [['“书香满巷”全民阅读月启动仪式', '“书香满巷”全民阅读月']],
  },
  {
    text: '{organization:市总工会}举行{meeting:{campaign:“送清凉”行动}启动仪式}。',
    facts: [
      ['“送清凉”行动启动仪式', '“送清凉”行动'],
      ['市总工会', '“送清凉”行动'],
    ],
  },
  {
    text: '{organization:市城管局}、{organization:市公安局}{date:昨日}联合召开了{meeting:{campaign:犬只管理专项整治}动员部署会}。',
    facts: [
      ['犬只管理专项整治动员部署会', '犬只管理专项整治'],
      ['市城管局', '犬只管理专项整治'],
      ['市公安局', '犬只管理专项整治'],
    ],
  },
  // Look-alikes.
  { text: '{meeting:工作推进会}强调，要持续开展{campaign:“暖巷行动”}。', facts: [] },
  { text: '{organization:市住建局}将深化{campaign:“暖巷行动”}成果运用。', facts: [] },
  { text: '{meeting:{campaign:“暖巷行动”}总结会}召开，{campaign:“暖巷行动”}成效明显。', facts: [] },
  {
    text: '{organization:市农业农村局}联合{organization:市市场监管局}在全市范围内开展{campaign:农资打假专项整治}。',
    facts: [
      ['市农业农村局', '农资打假专项整治'],
      ['市市场监管局', '农资打假专项整治'],
    ],
  },
  { text: '{meeting:专题党课}举行。在全市上下深入开展{campaign:纪律学习教育}之际,大家再受教育。', facts: [] },
];
