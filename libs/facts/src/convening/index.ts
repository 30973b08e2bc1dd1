import type { FactType } from '../engine/fact-type.js';

const JOINS = '(?:联合|联同|携手|会同|牵头(?:与|会同|联合))';
const FEW = '[^,。;:、\uE001\uE002\uE007]{0,3}';
/** Those that hold it, and partners that one of them calls in (市妇联联合市总工会、团市委); never where it is held. */
const HOLDERS = `(?:{organization+}${FEW}${JOINS}${FEW}{organization+}|(?<!\uE002${FEW}${JOINS}${FEW})(?<![在到于]){organization+})`;
/** What stands between whoever holds a meeting and the verb. */
const TILL_VERB = '(?:联合|决定|共同|将|于|组织|{date}|[^,。;:、\uE001\uE007]){0,22}?(?:成立,并)?';
/** An exhibition or contest that somebody holds is not the meeting that is being reported. */
const OTHER_EVENT =
  '(?:展演|展览|巡展|画展|大赛|比赛|赛事|竞赛|晚会|音乐会|艺术节|文化节|舞蹈节|戏剧展|嘉年华|夏令营|展会)(?:活动)?由[^。;]{0,200}';

export const convening: FactType = {
  name: 'convening',
  gloss: 'A body holds a meeting that is its own.',
  edge: 'CONVENED',
  rules: [
    {
      id: 'convening/zhaokai',
      version: 1,
      triggers: ['召开', '举行', '举办', '组织召开', '联合召开', '进行', '召集'],
      before: `${HOLDERS}${TILL_VERB}`,
      after: '(?:了|{date}|[^,。;:\uE001]){0,24}?{meeting}(?:暨{meeting})?',
      unlessBefore: '\uE001[^,。;:、]{0,12}主持',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['after'] },
      confidence: 0.95,
    },
    {
      id: 'convening/zhaokai-at',
      version: 1,
      triggers: ['召开', '举行', '举办', '主办', '联合主办', '共同主办'],
      before: '[在由]{organization+}{gap}',
      after: '(?:[、,][^。;:\uE001]{0,60}?(?:承办|协办))?的[^,。;:\uE001]{0,24}?{meeting}(?:暨{meeting})?',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['after'] },
      confidence: 0.93,
    },
    {
      id: 'convening/organized',
      version: 1,
      triggers: ['组织'],
      before: '(?:^|[,。;:]|{date}){organization+}(?:{date}|共同|联合)?',
      after: '[^。;:\uE001]{0,60}?,?(?:召开|举行)[^,。;:\uE001]{0,12}?{meeting}(?:暨{meeting})?',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['after'] },
      confidence: 0.88,
    },
    {
      id: 'convening/named',
      version: 2,
      triggers: ['{meeting}'],
      named:
        '^(?!.*(?:仪式|(?:人大|人民代表大会|政协|中央委员会)(?:第?[一二三四五六七八九十]{1,3}届)?(?:第?[一二三四五六七八九十]{1,3}次)(?:全体)?会议)$)',
      unlessBefore: '\uE002[^,。;:\uE001]{0,12}(?:召开|举行|举办|主办)[^,。;:\uE001]{0,16}',
      subject: { types: ['organization'], from: ['within-ends'] },
      object: { types: ['meeting'], from: ['trigger'] },
      confidence: 0.9,
    },
    {
      id: 'convening/zhuban',
      version: 1,
      triggers: ['主办', '联合主办', '共同主办'],
      before: `${HOLDERS}(?:等|联合|共同|{gap})`,
      unlessBefore: OTHER_EVENT,
      unlessAfter: '(?:[、,][^。;:]{0,60}?(?:承办|协办))?的',
      subject: { types: ['organization'], from: ['before'] },
      object: { types: ['meeting'], from: ['context-meeting'] },
      confidence: 0.93,
    },
  ],
};
