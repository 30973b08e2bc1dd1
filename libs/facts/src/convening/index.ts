import type { FactType } from '../engine/fact-type.js';

export const convening: FactType = {
  name: 'convening',
  gloss: 'A body holds a meeting that is its own.',
  edge: 'CONVENED',
  rules: [
    {
      id: 'convening/zhaokai',
      version: 1,
      triggers: ['召开', '举行', '举办', '组织召开', '联合召开', '进行', '召集'],
      before: '{organization+}(?:联合|决定|共同|将|于|组织|{date}|[^,。;:、\uE001\uE007]){0,22}?',
      after: '(?:了|{date}|[^,。;:\uE001]){0,24}?{meeting}(?:暨{meeting})?',
      unlessBefore: '\uE001[^,。;:、]{0,12}主持',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['after'] },
      confidence: 0.95,
    },
    {
      id: 'convening/named',
      version: 1,
      triggers: ['{meeting}'],
      subject: { types: ['organization'], from: ['within'] },
      object: { types: ['meeting'], from: ['trigger'] },
      confidence: 0.9,
    },
    {
      id: 'convening/zhuban',
      version: 1,
      triggers: ['主办', '联合主办', '共同主办'],
      before: '{organization+}(?:联合|共同|{gap})',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['after', 'context-meeting'] },
      confidence: 0.93,
    },
  ],
};
