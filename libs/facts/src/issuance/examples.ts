import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  {
    text: '{date:近日}，{organization:市委办公室}、{organization:市政府办公室}联合印发{policy:《关于进一步优化营商环境的若干措施》}。',
    facts: [
      ['市委办公室', '《关于进一步优化营商环境的若干措施》'],
      ['市政府办公室', '《关于进一步优化营商环境的若干措施》'],
    ],
  },
  {
    text: '{organization:市住建局}坚持问题导向，先后制定出台{policy:《澄川市物业服务标准》}和{policy:《澄川市物业收费办法》}。',
    facts: [
      ['市住建局', '《澄川市物业服务标准》'],
      ['市住建局', '《澄川市物业收费办法》'],
    ],
  },
  {
    text: '{policy:《澄川市供热办法》}{date:日前}由{organization:市政府}正式公布。',
    facts: [['市政府', '《澄川市供热办法》']],
  },
  {
    text: '{policy:《澄川市节水指南》}由{organization:市水利局}、{organization:市发展改革委}联合发布。',
    facts: [
      ['市水利局', '《澄川市节水指南》'],
      ['市发展改革委', '《澄川市节水指南》'],
    ],
  },
  {
    text: '由{organization:市教育局}、{organization:市财政局}共同制定的{policy:《校园食堂管理规定》}开始施行。',
    facts: [
      ['市教育局', '《校园食堂管理规定》'],
      ['市财政局', '《校园食堂管理规定》'],
    ],
  },
  // The issuer stands in the title.
  {
    text: '{date:日前}印发的{policy:《{organization:澄川市人民政府办公室}关于推进养老服务发展的实施意见》}共八条。',
    facts: [['澄川市人民政府办公室', '《澄川市人民政府办公室关于推进养老服务发展的实施意见》']],
  },
  {
    text: '经过半年起草，正式发布{policy:《{organization:市卫健委}关于加强村卫生室建设的通知》}。',
    facts: [['市卫健委', '《市卫健委关于加强村卫生室建设的通知》']],
  },
  {
    text: '{policy:《{organization:市公安局}关于改进受理报案工作的意见》}要求，当场登记，当场告知。',
    facts: [['市公安局', '《市公安局关于改进受理报案工作的意见》']],
  },
  {
    text: '{policy:《{organization:市教育局}关于规范课后服务的通知》}明确，每周不少于三次。',
    facts: [['市教育局', '《市教育局关于规范课后服务的通知》']],
  },
  // Not yet, or only of use to somebody.
  { text: '{organization:市住建局}将抓紧制定{policy:《澄川市电梯安全办法》}。', facts: [] },
  { text: '{organization:市工信局}严格落实{policy:《澄川市节能条例》}。', facts: [] },
  { text: '{policy:《澄川市节能条例》}要求，新建项目先评后批。', facts: [] },
];
