import type { FactType } from '../engine/fact-type.js';

export const presiding: FactType = {
  name: 'presiding',
  gloss: 'A person chairs a meeting.',
  edge: 'PRESIDED',
  rules: [
    {
      id: 'presiding/zhuchi',
      version: 1,
      triggers: ['主持'],
      before: '{person+}(?:同志)?(?:{date}|[^,。;:、]){0,16}?',
      after: '(?:[^,。;:\uE001]{0,24}?{meeting}(?:暨{meeting})?)?',
      unlessAfter: '人|词|(?:省|市|县|区|全面|日常)?[^,。;]{0,6}工作(?!会|座|推|调|部)|(?:编|撰|设计|研)',
      subject: { types: ['person'], from: ['before'] },
      object: { types: ['meeting'], from: ['after', 'context-meeting'] },
      confidence: 0.97,
    },
  ],
};
