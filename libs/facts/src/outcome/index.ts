import type { FactType } from '../engine/fact-type.js';

export const outcome: FactType = {
  name: 'outcome',
  gloss: 'A document was issued or a campaign launched as a consequence of the meeting, in the words of one article.',
  edge: 'RESULTED_IN',
  rules: [
    {
      id: 'outcome/xiafa',
      version: 1,
      triggers: ['下发', '印发', '发布', '下发了', '印发了', '发布了', '出台', '出台了', '公布'],
      before: '(?:(?:{meeting}|会后|会上|会议期间)(?:还|并|决定|联合|正式|{gap})|(?:会后|会议结束后),[^,。;]{0,16}?)',
      after: '(?:了)?{gap}{policy+}',
      unlessBefore: '(?:要求|听取|研究|审议)[^,。;]{0,10}',
      subject: { types: ['meeting'], from: ['context-meeting'] },
      object: { types: ['policy'], from: ['after'] },
      confidence: 0.9,
      properties: { basis: 'explicit' },
    },
    {
      id: 'outcome/juedingqidong',
      version: 1,
      triggers: ['启动', '开展', '部署开展', '实施'],
      before: '(?:{meeting}|会后|会上)(?:还)?(?:决定|宣布|明确|正式)[^,。;:]{0,8}?',
      after: '{gap}{campaign}',
      subject: { types: ['meeting'], from: ['context-meeting'] },
      object: { types: ['campaign'], from: ['after'] },
      confidence: 0.85,
      properties: { basis: 'explicit' },
    },
    {
      id: 'outcome/genjuhuiyi',
      version: 1,
      triggers: ['印发', '出台', '制定', '启动', '开展', '下发'],
      before: '(?:根据|按照|落实)[^,。;]{0,10}{meeting}(?:部署|要求|精神|安排|决定)*[^。;]{0,30}?',
      after: '(?:了)?{gap}(?:{policy}|{campaign})',
      subject: { types: ['meeting'], from: ['before'] },
      object: { types: ['policy', 'campaign'], from: ['after'] },
      confidence: 0.85,
      properties: { basis: 'citation' },
    },
  ],
};
