import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '年内要完成{goal:改造老旧管网|120公里}。截至9月底，全市{result:改造老旧管网|86公里}。',
    facts: [['86公里', '120公里']],
  },
  {
    text: '全年计划{goal:新增就业岗位|5万个}。上半年{result:新增就业岗位|3.1万个}，{result:签约项目|41个}。',
    facts: [['3.1万个', '5万个']],
  },
  { text: '{goal:一级网计划维修|2000米}，现已{result:完成|1460米}。', facts: [['1460米', '2000米']] },
  { text: '{goal:计划投资|750万元}，目前已{result:到位|500万元}。', facts: [['500万元', '750万元']] },
  // Another unit, another size, another thing, a bare number in another sentence.
  { text: '要{goal:改造老旧管网|120公里}，已{result:改造老旧管网|14处}。', facts: [] },
  { text: '每人需{goal:接种疫苗|2剂次}。全市已{result:接种疫苗|67000剂次}。', facts: [] },
  { text: '力争{goal:储备化肥|3万吨}。去年{result:外销水果|2万吨}。', facts: [] },
  { text: '{goal:计划维修|2000米}。另一处工程已{result:完成|300米}。', facts: [] },
];
