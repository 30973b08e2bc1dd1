import type { FactType } from '../engine/fact-type.js';

export const citation: FactType = {
  name: 'citation',
  gloss: 'Somebody acts under a titled document.',
  edge: 'CITED',
  rules: [
    {
      id: 'citation/anzhao',
      version: 1,
      triggers: [
        '按照',
        '根据',
        '依据',
        '依照',
        '落实',
        '贯彻',
        '贯彻落实',
        '执行',
        '严格落实',
        '落实好',
        '对照',
        '学习贯彻',
        '学习贯彻实施',
        '围绕',
      ],
      after: '(?:了|好|执行|国家|我市|我省|[^,。;:\uE005]){0,16}?{policy+}(?:[^,。;:]{0,12},{organization})?',
      subject: {
        types: ['organization', 'meeting'],
        from: ['stretch-before', 'after', 'context-speaker', 'context-meeting'],
      },
      object: { types: ['policy'], from: ['after'] },
      confidence: 0.85,
    },
  ],
};
