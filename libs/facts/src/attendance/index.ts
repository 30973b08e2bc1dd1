import type { FactType } from '../engine/fact-type.js';

export const attendance: FactType = {
  name: 'attendance',
  gloss: 'A person or a body takes part in a meeting.',
  edge: 'ATTENDED',
  rules: [
    {
      id: 'attendance/chuxi',
      version: 1,
      triggers: ['出席', '参加', '列席', '陪同', '参会', '到会', '与会', '一同调研', '参加调研', '领学', '宣读'],
      unlessAfter: '[了过]?(?:人员|人大|对象|者|代表)',
      unlessBefore: '(?:邀请|欢迎|感谢|组织|应邀|让|动员|鼓励|号召|未能)[^,。;]{0,8}?',
      subject: { types: ['person'], from: ['stretch-before'] },
      object: { types: ['meeting', 'trip'], from: ['context-meeting'] },
      confidence: 0.95,
    },
    {
      id: 'attendance/chuxi-named',
      version: 1,
      triggers: ['出席', '参加', '列席'],
      after: '(?:了|过)?{gap}{meeting}',
      unlessBefore: '(?:邀请|感谢|组织|让|动员|鼓励|号召)[^,。;]{0,8}?',
      subject: { types: ['person'], from: ['stretch-before'] },
      object: { types: ['meeting'], from: ['after'] },
      confidence: 0.97,
    },
    {
      id: 'attendance/bodies',
      version: 1,
      triggers: ['出席', '参加', '列席', '参会', '到会'],
      unlessBefore: '(?:邀请|感谢|组织|让|动员|鼓励|号召)[^,。;]{0,8}?',
      subject: {
        types: ['organization'],
        from: ['stretch-before'],
        followedBy: '[^,。;:\uE001\uE002]{0,10}?(?:负责同志|负责人|主要领导|分管领导|有关领导|有关同志|代表)',
      },
      object: { types: ['meeting'], from: ['context-meeting'] },
      confidence: 0.9,
    },
    {
      id: 'attendance/trip',
      version: 1,
      triggers: ['{trip}'],
      before: '{person+}(?:同志)?(?:一行|先后|{date}|[^,。;:]){0,16}?',
      subject: { types: ['person'], from: ['before'] },
      object: { types: ['trip'], from: ['trigger'] },
      confidence: 0.93,
    },
  ],
};
