import type { FactType, Rule } from '../engine/fact-type.js';

/** Who is only invited, sent or called on to take part does not thereby take part. */
const ONLY_CALLED_ON = '(?:邀请|欢迎|感谢|组织|让|动员|鼓励|号召|选派|未能)[^,。;]{0,8}?';
/** Whoever comes for a body: what stands behind its name or its list. Its sections and members are not the body. */
const COMES_FOR_IT =
  '(?![^,。;:、\uE001\uE002]{0,8}(?:科室|处室|[^,。;:、]{1,5}[科处股](?:负责|主要|有关|相关)|成员|秘书长|专门委员会|工作部门|有关部门|直属|所属))' +
  '(?:\\([^()]{0,12}\\))?[^,。;:()\uE001\uE002\uE00A]{0,12}?(?:负责同志|负责人|主要领导|分管领导|有关领导|有关同志|代表)';

/** A body speaks, or whoever comes for it; not a person of another body whose name was not recognised. */
const ITEMS = '(?:、[^,。;:、\uE001\uE00A]{1,14})';
const LIST_END = `(?:\\([^()]{0,12}\\))?${ITEMS}{0,12}(?:等[^,。;:、\uE001]{0,14},[^,。;:、\uE001\uE00A]{1,14}${ITEMS}{0,12})?(?:等[^,。;:、\uE001]{0,14}?)?`;
const ITS_PEOPLE = '[^,。;:\uE001\uE002\uE00A]{0,10}(?:负责同志|负责人|领导|代表|同志)';
/** A department that only reports (省水利厅汇报了进展) is heard; whoever speaks for it attends. */
const SPEAKS =
  `${LIST_END}(?:${ITS_PEOPLE}(?=[^。;]{0,60}(?:汇报|发言|交流|经验))|,?(?:在?会上)?(?:分别|先后|依次|共同|也|还)*` +
  '(?:作(?!汇报)|做(?!汇报)|进行|介绍|经验|发言|表态|交流|围绕|就|结合|对))';

const bodies: Rule['subject'] = { types: ['organization'], from: ['stretch-before'], followedBy: COMES_FOR_IT };

export const attendance: FactType = {
  name: 'attendance',
  gloss: 'A person or a body takes part in a meeting.',
  edge: 'ATTENDED',
  rules: [
    {
      id: 'attendance/chuxi',
      version: 1,
      triggers: ['出席', '参加', '列席', '参会', '到会', '领学', '宣读'],
      unlessAfter:
        '[了过]?(?:人员|学员|队员|选手|单位|企业|队伍|人数|人大|对象|者|代表|调研|检查|慰问|考察|督导|督查|(?:了|过)?[^,。;]{0,24}\uE007)',
      unlessBefore: ONLY_CALLED_ON,
      subject: { types: ['person'], from: ['stretch-before'] },
      object: { types: ['meeting', 'trip'], from: ['context-joint'] },
      confidence: 0.95,
    },
    {
      id: 'attendance/chuxi-named',
      version: 1,
      triggers: ['出席', '参加', '列席'],
      after: '[^,。;]{0,24}?{meeting}(?:暨{meeting})?',
      unlessBefore: ONLY_CALLED_ON,
      subject: { types: ['person'], from: ['stretch-before'] },
      object: { types: ['meeting'], from: ['after'] },
      confidence: 0.97,
    },
    {
      id: 'attendance/chuxi-joint',
      version: 1,
      triggers: ['出席', '参加', '列席'],
      after: '[了过]?\uE007(?:[,。;]|并|$)',
      unlessBefore: ONLY_CALLED_ON,
      subject: { types: ['person'], from: ['stretch-before'] },
      object: { types: ['meeting'], from: ['context-joint'] },
      confidence: 0.92,
    },
    {
      id: 'attendance/bodies',
      version: 1,
      triggers: ['出席', '参加', '列席', '参会', '到会', '协商交流', '座谈交流'],
      unlessBefore: ONLY_CALLED_ON,
      subject: bodies,
      object: { types: ['meeting'], from: ['context-meeting'] },
      confidence: 0.9,
    },
    {
      id: 'attendance/bodies-spoke',
      version: 1,
      triggers: ['发言', '作交流', '介绍经验', '经验介绍', '作汇报', '进行汇报', '汇报了', '汇报'],
      unlessBefore: '(?:听取|听了|在)[^。;]{0,60}',
      subject: { types: ['organization'], from: ['stretch-before'], followedBy: SPEAKS },
      object: { types: ['meeting'], from: ['context-meeting'] },
      confidence: 0.8,
    },
    {
      id: 'attendance/heard',
      version: 1,
      triggers: ['听取', '听取了'],
      after: '(?:来自)?{organization+}[^,。;:、\uE001\uE002]{0,12}?(?:负责同志|负责人)[^,。;]{0,20}(?:汇报|发言|介绍)',
      subject: { types: ['organization'], from: ['after'] },
      object: { types: ['meeting'], from: ['context-meeting'] },
      confidence: 0.8,
    },
    {
      id: 'attendance/companions',
      version: 1,
      triggers: ['陪同', '随行', '参加', '一同', '参与'],
      unlessAfter: '[^,。;]{0,12}(?:会议|座谈|\uE007)',
      subject: { types: ['person'], from: ['stretch-before'] },
      object: { types: ['trip'], from: ['context-trip'] },
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
