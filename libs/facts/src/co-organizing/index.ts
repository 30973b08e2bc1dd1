import type { FactType } from '../engine/fact-type.js';

export const coOrganizing: FactType = {
  name: 'co-organizing',
  gloss: 'A body helps to hold a meeting.',
  edge: 'CO_ORGANIZED',
  rules: [
    {
      id: 'co-organizing/xieban',
      version: 1,
      triggers: ['协办', '承办', '联合承办', '共同承办'],
      before: '{organization+}(?:共同|联合|等)?',
      // 承办的 something else than a meeting is not the meeting that is being reported.
      unlessAfter: '(?:[、,][^。;:]{0,60}?(?:承办|协办))?的(?![^,。;:]{0,24}\uE007)',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['after', 'context-meeting'] },
      confidence: 0.93,
    },
  ],
};
