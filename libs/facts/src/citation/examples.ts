import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{organization:市水利局}按照{policy:《澄川市防汛应急预案》}加强堤防巡查。',
    facts: [['市水利局', '《澄川市防汛应急预案》']],
  },
  {
    text: '{date:今年}以来，{organization:云砚县}认真贯彻落实国家{policy:《粮食安全保障法》}和{policy:《澜江省粮食条例》}，守住耕地红线。',
    facts: [
      ['云砚县', '《粮食安全保障法》'],
      ['云砚县', '《澜江省粮食条例》'],
    ],
  },
  {
    text: '{meeting:市安委会全体会议}召开。会议强调，要严格执行{policy:《澜江省安全生产责任制规定》}，压实各方责任。',
    facts: [['市安委会全体会议', '《澜江省安全生产责任制规定》']],
  },
  {
    text: '根据{policy:《澄川市物业管理条例》}，{organization:市住建局}组织了专项检查。',
    facts: [['市住建局', '《澄川市物业管理条例》']],
  },
  { text: '{organization:市司法局}印发{policy:《澄川市普法规划》}。', facts: [] },
  { text: '{organization:市文旅局}按照计划举办了读书会，{policy:《澄川市阅读条例》}的展板摆在门口。', facts: [] },
];
