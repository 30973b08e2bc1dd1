import type { FactExamples } from '../testing/examples.js';

/** Places and bodies carry no codes in tags: the rows show bodies; places are shown in the extraction's own specs. */
export const examples: FactExamples = [
  {
    text: '{organization:澄川市委}召开会议,{organization:澄川市委宣传部}汇报。',
    facts: [['澄川市委宣传部', '澄川市委']],
  },
  {
    text: '{organization:柳汀区政府}要求,{organization:柳汀区政府办公室}抓好督办。',
    facts: [['柳汀区政府办公室', '柳汀区政府']],
  },
  { text: '{organization:澄川市教育局}要求,{organization:澄川市教育局机关服务中心}抓好后勤。', facts: [] },
  { text: '{organization:澄川市委}和{organization:澄川市政府}发出通知。', facts: [] },
];
