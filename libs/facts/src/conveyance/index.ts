import type { FactType } from '../engine/fact-type.js';

export const conveyance: FactType = {
  name: 'conveyance',
  gloss: 'A meeting passes on or studies a document.',
  edge: 'CONVEYED',
  rules: [
    {
      id: 'conveyance/chuanda',
      version: 1,
      triggers: ['传达', '传达学习', '传达了', '学习', '学习了', '传达学习了', '学习传达', '集中学习', '专题学习'],
      unlessAfter: '贯彻|宣传|落实',
      only: 'narration',
      subject: { types: ['meeting'], from: ['context-meeting'] },
      object: { types: ['policy'], from: ['stretch-after'] },
      confidence: 0.94,
    },
  ],
};
