import type { EdgeType, MeetingKind } from '@zhengmai/extraction';
import type { Label } from './entry.js';

const label = (en: string, zh: string): Label => ({ en, zh });

export const CONVENED_BY = label('Convened by', '召开');
export const PRESIDED_BY = label('Presided by', '主持');
export const SPEAKERS = label('Spoke', '讲话');
export const ATTENDED = label('Attended', '出席');
export const PLACE = label('Place', '地点');
export const AGENDA = label('Agenda', '议题');
export const APPROVED = label('Approved', '通过');
export const DELIBERATED = label('Deliberated', '审议');
export const CONVEYED = label('Conveyed', '传达学习');
export const CITED = label('Cited', '依据');
export const OUTCOMES = label('Led to', '结果');
export const CAME_OF = label('Came of', '缘起');
export const LAUNCHED = label('Launched', '启动');
export const ISSUED_BY = label('Issued by', '印发');
export const LAUNCHED_BY = label('Launched by', '发起');
export const PHASES = label('Phases', '阶段');
export const TARGETS = label('Targets', '目标');
export const VERSIONS = label('Version of', '版本');
export const POSTS = label('Posts', '职务');
export const PRESIDED = label('Presided at', '主持');
export const SPOKE = label('Spoke at', '讲话');
export const WAS_AT = label('Attended', '出席');

export const MEETING_KINDS: Readonly<Record<MeetingKind, string>> = {
  standing_committee: 'standing committee 常委会',
  executive: 'executive 常务会议',
  plenary: 'plenary 全会',
  work: 'work meeting 工作会议',
  study: 'study 学习',
  lecture: 'lecture 宣讲',
  talks: 'talks 座谈会见',
  press: 'press conference 发布会',
  ceremony: 'ceremony 仪式',
  inspection: 'inspection 调研',
  video: 'video conference 视频会议',
  other: 'other 其他',
};

export const MODALITIES: Readonly<Record<string, string>> = {
  must: 'must 必须',
  shall: 'shall 要',
  ensure: 'ensure 确保',
  strive: 'strive 力争',
  forbid: 'forbid 不得',
};

/** What is said of a document, seen from the document. */
export const OF_POLICY: readonly (readonly [EdgeType, Label])[] = [
  ['DELIBERATED', DELIBERATED],
  ['APPROVED', APPROVED],
  ['ISSUED', ISSUED_BY],
  ['RESULTED_IN', CAME_OF],
  ['CONVEYED', CONVEYED],
  ['CITED', CITED],
];
