import type { FactType } from '../engine/fact-type.js';

export const approval: FactType = {
  name: 'approval',
  gloss: 'A meeting approves a document.',
  edge: 'APPROVED',
  rules: [
    {
      id: 'approval/tongguo',
      version: 1,
      triggers: ['通过', '通过了', '原则通过', '审议通过', '表决通过', '原则同意', '审议通过了', '表决通过了'],
      unlessAfter: '[^,。;《\uE005]{0,12}(?:方式|形式|渠道|平台|举措|开展)',
      only: 'narration',
      subject: { types: ['meeting'], from: ['context-meeting'] },
      object: { types: ['policy'], from: ['stretch-after'] },
      confidence: 0.96,
    },
    {
      id: 'approval/passive',
      version: 1,
      triggers: ['通过', '审议通过'],
      before: '{policy+}[^,。;]{0,8}(?:经|获|已|在)[^。;]{0,30}?',
      subject: { types: ['meeting'], from: ['context-meeting'] },
      object: { types: ['policy'], from: ['before'] },
      confidence: 0.9,
    },
  ],
};
