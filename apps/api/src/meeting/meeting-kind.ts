import { registerEnumType } from '@nestjs/graphql';
import { MEETING_KINDS, type MeetingKind } from '@zhengmai/model';
import { described, enumOf } from '../graph/enum-of.js';

const WORDS: Readonly<Record<MeetingKind, string>> = {
  standing_committee: 'A standing committee of a Party committee. 常委会会议。',
  executive: 'An executive meeting of a government. 常务会议。',
  plenary: 'A plenary session or congress. 全会、代表大会。',
  work: 'A work or deployment meeting. 工作会、部署会、推进会。',
  study: 'A study session. 学习会、理论学习中心组。',
  lecture: 'A lecture or report. 党课、宣讲、报告会。',
  talks: 'Talks or a visit received. 座谈、会见。',
  press: 'A press conference. 新闻发布会。',
  ceremony: 'A ceremony. 仪式、典礼。',
  inspection: 'An inspection trip. 调研、检查。',
  video: 'A meeting by video or telephone. 电视电话、视频会议。',
  other: 'Anything else. 其他。',
};

export const MeetingKindEnum = enumOf(MEETING_KINDS);
registerEnumType(MeetingKindEnum, {
  name: 'MeetingKind',
  description: 'The kinds of meeting. 会议的种类。',
  valuesMap: described(MeetingKindEnum, (kind) => WORDS[kind]),
});
