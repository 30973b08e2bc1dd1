import { describe, expect, it } from '@jest/globals';
import type { MeetingValue } from '@zhengmai/model';
import { readMentions } from './extract.js';
import { readText } from './testing/read-text.js';

/** A row: a text of a paper of 4月10日 in 太原市, and its meetings as name, kind and date. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['4月9日，市委常委会召开会议。', ['太原市委常委会会议 standing_committee 2025-04-09']],
  ['昨日，市长叶知衡主持召开市政府常务会议。', ['太原市政府常务会议 executive 2025-04-09']],
  ['4月8日至9日，全市经济工作会议在并召开。', ['太原市经济工作会议 work 2025-04-08']],
  ['市五届人大常委会第二十四次会议于3月27日闭幕。', ['太原市五届人大常委会第二十四次会议 plenary 2025-03-27']],
  // A caption, or the words that the body tells of, in front of a name.
  ['学习贯彻党的二十届四中全会精神市委宣讲团报告会4月9日在小店区举行。', ['太原市委宣讲团报告会 lecture 2025-04-09']],
  ['通讯员 张小川摄启动仪式上，大家兴致很高。', ['启动仪式 ceremony null']],
  // Names joined by 暨 are two meetings.
  ['4月9日，全市防汛工作会议暨抗旱动员会召开。', ['太原市防汛工作会议 work 2025-04-09', '抗旱动员会 work 2025-04-09']],
  // A firm in somebody's post holds nothing.
  ['4月9日，市长叶知衡与富澄集团总经理石鹤鸣举行工作座谈。', ['工作座谈 talks 2025-04-09']],
  ['4月9日，国务院第六次全体会议在京召开。', ['国务院第六次全体会议 plenary 2025-04-09']],
  ['秦砚平在参加工会界委员小组讨论时说，要敢想。', ['工会界委员小组讨论 talks null']],
  ['秦砚平在庆祝建馆百年大会上发表讲话。', ['庆祝建馆百年大会 work null']],
  [
    '4月9日，太原学院召开审计委员会第一次会议暨预算执行和资产、债务管理问题反馈推进会。',
    ['审计委员会第一次会议 work 2025-04-09', '预算执行和资产、债务管理问题反馈推进会 work 2025-04-09'],
  ],
  // What is told of a meeting is no part of its name.
  ['由市总工会主办的职工读书报告会4月9日举行。', ['职工读书报告会 lecture 2025-04-09']],
  ['为期三天的太原能源发展论坛4月9日开幕。', ['太原能源发展论坛 other 2025-04-09']],
  ['民营企业座谈会上，大家畅所欲言。', ['民营企业座谈会 talks null']],
  // Trips, and talks on the way.
  [
    '4月9日，市委书记秦砚平到小店区调研防汛工作，并召开座谈会。',
    ['秦砚平到小店区调研防汛工作 inspection 2025-04-09', '座谈会 talks 2025-04-09'],
  ],
  ['4月9日，市长叶知衡会见了来访的客商一行。', ['叶知衡会见了来访的客商一行 talks 2025-04-09']],
  // Only their spirit, their hall, their minutes, or a noun.
  ['全市上下深入学习贯彻市委经济工作会议精神。', []],
  ['秦砚平在全国表彰大会上的重要讲话发表一周年。', []],
  ['会议室里坐满了人，会议记录摆在桌上。', []],
  ['《市政府常务会议议事规则》已经印发。', []],
  ['条例草案将提请市人大常委会会议审议。', []],
  ['检查组公布了检查结果，调研报告随后发表。', []],
  ['市长叶知衡向灾区发去慰问电。', []],
];

describe('meetings', () => {
  it.each(ROWS)('%s', (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });

  it('does not take a bare 会议 for a meeting that is only announced', () => {
    const { mentions } = readMentions(
      readText('昨日，市委常委会召开会议，决定今年10月召开市委五届十次全会。会议强调，要快。'),
    );
    const bare = mentions.findLast(({ type, text }) => type === 'meeting' && text === '会议');
    expect((bare?.value as MeetingValue).kind).toBe('standing_committee');
  });

  it('takes a bare 会议 for the meeting named last', () => {
    const { mentions } = readMentions(readText('昨日，市政府常务会议召开。会议强调，要快。'));
    const meetings = mentions.filter(({ type }) => type === 'meeting').map(({ value }) => value as MeetingValue);
    expect(meetings.map(({ event, form }) => `${event} ${form}`)).toEqual(['0 named', '0 bare']);
  });
});

function meetingsOf(text: string): string[] {
  const { mentions } = readMentions(readText(text));
  const meetings = mentions.filter(({ type }) => type === 'meeting').map(({ value }) => value as MeetingValue);
  return [...new Map(meetings.map(({ event, name, kind, date }) => [event, `${name} ${kind} ${date}`])).values()];
}
