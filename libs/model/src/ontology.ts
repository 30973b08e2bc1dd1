/** The vocabulary of the graph: every label and edge type, once, as data. Schema, docs and checks are made from it. */
export const NODE_LABELS = [
  'Article',
  'Person',
  'Position',
  'Organization',
  'Place',
  'Meeting',
  'AgendaItem',
  'Policy',
  'Speech',
  'Campaign',
  'Phase',
  'Directive',
  'Target',
  'Observation',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** What each label is, in one sentence. */
export const NODE_GLOSSES: Readonly<Record<NodeLabel, string>> = {
  Article: 'One newspaper article.',
  Person: 'A person named in full; `official` when any post is a public one.',
  Position: 'A post: a title in a body.',
  Organization:
    'A body that acts or is addressed: Party committee, government, department, court, firm, school, a group, a jurisdiction.',
  Place: 'A jurisdiction or a venue.',
  Meeting: 'A gathering at a time: a meeting, talks, a lecture, a press conference, a ceremony, an inspection trip.',
  AgendaItem: 'One matter before a meeting.',
  Policy: 'A titled document of a public body.',
  Speech: 'Words of a leader that others study: a speech, an instruction, a letter.',
  Campaign: 'A named drive over time.',
  Phase: 'A stage of a campaign.',
  Directive: 'What one sentence tells somebody to do.',
  Target: 'A goal with a number.',
  Observation: 'A reported state with a number.',
};

export const MEETING_KINDS = [
  'standing_committee',
  'executive',
  'plenary',
  'work',
  'study',
  'lecture',
  'talks',
  'press',
  'ceremony',
  'inspection',
  'video',
  'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

interface EdgeDefinition {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /** How the papers say it. */
  readonly said: string;
}

const EDGES = {
  PRESIDED: { from: ['Person'], to: ['Meeting'], said: '主持' },
  ATTENDED: { from: ['Person', 'Organization'], to: ['Meeting'], said: '出席 参加 列席 陪同' },
  SPOKE_AT: { from: ['Person'], to: ['Meeting'], said: '讲话 致辞 作报告 宣讲 发言' },
  CONVENED: { from: ['Organization'], to: ['Meeting'], said: '召开 举行 主办' },
  CO_ORGANIZED: { from: ['Organization'], to: ['Meeting'], said: '协办 承办' },
  HELD_IN: { from: ['Meeting'], to: ['Place'], said: '在…举行' },
  HAS_AGENDA_ITEM: { from: ['Meeting'], to: ['AgendaItem'], said: '会议审议… 听取… 传达…' },
  DELIBERATED: { from: ['Meeting'], to: ['Policy'], said: '审议 研究 讨论 听取' },
  APPROVED: { from: ['Meeting'], to: ['Policy'], said: '审议通过 原则通过' },
  CONVEYED: { from: ['Meeting'], to: ['Policy', 'Speech', 'Meeting'], said: '传达 学习' },
  GAVE: { from: ['Person'], to: ['Speech'], said: '某某在…上的讲话' },
  CONCERNS: {
    from: ['AgendaItem'],
    to: ['Policy', 'Speech', 'Campaign', 'Organization', 'Meeting'],
    said: '研究…工作',
  },
  ISSUED: { from: ['Organization'], to: ['Policy'], said: '印发 下发 出台 发布 制定' },
  LAUNCHED: { from: ['Organization', 'Meeting'], to: ['Campaign'], said: '开展 启动 部署' },
  CITED: {
    from: ['Meeting', 'Campaign', 'Organization', 'Directive', 'Policy'],
    to: ['Policy'],
    said: '按照 根据 依据 落实',
  },
  MANDATED: { from: ['Meeting', 'Person', 'Organization', 'Policy', 'Campaign'], to: ['Directive'], said: '强调…要' },
  ASSIGNED_TO: { from: ['Directive'], to: ['Organization'], said: '各级各部门要' },
  HAS_TARGET: { from: ['Campaign', 'Phase', 'Policy', 'Directive', 'Meeting'], to: ['Target'], said: '6月30日前达到' },
  APPLIES_TO: { from: ['Target', 'Phase'], to: ['Place', 'Organization'], said: '某市、某县等要达到' },
  MEASURES: { from: ['Observation'], to: ['Target'], said: '截至…累计' },
  HAS_PHASE: { from: ['Campaign'], to: ['Phase'], said: '4月份为准备期' },
  HOLDS: { from: ['Person'], to: ['Position'], said: '市委书记某某' },
  IN: { from: ['Position'], to: ['Organization'], said: '市委书记 in 市委' },
  VERSION_OF: { from: ['Policy'], to: ['Policy'], said: '草案 修订' },
  PART_OF: {
    from: ['Organization', 'Campaign', 'Place', 'Meeting'],
    to: ['Organization', 'Campaign', 'Place', 'Meeting'],
    said: '下属 某市某县',
  },
  LOCATED_IN: { from: ['Organization', 'Campaign'], to: ['Place'], said: '太原市 + 市委' },
  REPORTED_IN: {
    from: ['Meeting', 'Policy', 'Campaign', 'Directive', 'Target', 'Observation', 'Speech', 'AgendaItem', 'Phase'],
    to: ['Article'],
    said: '本报讯',
  },
  RESULTED_IN: { from: ['Meeting'], to: ['Policy', 'Campaign'], said: '会议下发了 会后印发' },
} as const satisfies Record<string, EdgeDefinition>;

export type EdgeType = keyof typeof EDGES;
export const EDGE_TYPES = Object.keys(EDGES) as readonly EdgeType[];
export const EDGE_DEFINITIONS: Readonly<Record<EdgeType, EdgeDefinition>> = EDGES;
