import type { SourceBatch } from '@zhengmai/store';
import { type News, node, sourceOf } from './news.js';

// 青岚市 and all its people, meetings and documents are invented.
export const city = node('Place', '青岚市', { level: 'prefecture' });
export const committee = node('Organization', '青岚市委', { kind: 'party', level: 'prefecture' });
export const waterBureau = node('Organization', '青岚市水利局', { kind: 'department', level: 'prefecture' });
export const everybody = node('Organization', '青岚市各级各部门', { kind: 'group' });
export const secretary = node('Person', '顾长河');
export const mayor = node('Person', '苏映棠');
export const secretaryPost = node('Position', '青岚市委书记', { title: '书记' });
export const standing = node('Meeting', '青岚市委常委会会议', {
  kind: 'standing_committee',
  date: '2033-04-12',
  datePrecision: 'day',
});
export const floodWork = node('Meeting', '青岚市防汛工作会议', {
  kind: 'work',
  date: '2033-05',
  datePrecision: 'month',
});
export const oddMeeting = node('Meeting', '青岚市河长座谈会', { kind: 'round_table', date: '--06-01' });
export const plan = node('Policy', '《青岚市河湖管护实施方案》', {
  title: '青岚市河湖管护实施方案',
  docType: '方案',
  year: '2033',
});
export const campaign = node('Campaign', '碧水清流行动', { kind: 'drive', start: '2033-05-01' });
export const directive = node('Directive', '压实河长责任', {
  text: '各级各部门要压实河长责任，开展巡河，建立台账',
  items: ['开展巡河', '建立台账'],
  modality: 'shall',
  ordinal: 1,
});
export const speech = node('Speech', '省领导关于治水的重要讲话', { kind: '重要讲话', date: '2033-04' });
export const agendaItem = node('AgendaItem', '审议河湖管护方案', {
  action: 'deliberate',
  topic: '河湖管护方案',
  ordinal: 1,
});
export const target = node('Target', '河道清淤120公里', {
  metric: '河道清淤',
  comparator: '>=',
  value: 120,
  unit: '公里',
});

const standingNews: News = {
  title: '青岚市委常委会召开会议',
  publishedOn: '2033-04-13',
  text: '4月12日，青岚市委常委会会议召开。青岚市委书记顾长河主持会议并讲话，市长苏映棠出席。\n会议传达学习省领导关于治水的重要讲话，审议通过《青岚市河湖管护实施方案》。\n会议强调，各级各部门要压实河长责任，开展巡河，建立台账。会后，市委印发《青岚市河湖管护实施方案》，在全市启动碧水清流行动。',
  nodes: [
    city,
    committee,
    everybody,
    secretary,
    mayor,
    secretaryPost,
    standing,
    plan,
    campaign,
    directive,
    speech,
    agendaItem,
  ],
  says: [
    { edge: [secretary, 'PRESIDED', standing], quote: '青岚市委书记顾长河主持会议并讲话' },
    { edge: [secretary, 'SPOKE_AT', standing], quote: '青岚市委书记顾长河主持会议并讲话' },
    { edge: [mayor, 'ATTENDED', standing], quote: '市长苏映棠出席', properties: { order: 1, titleAsReported: '市长' } },
    { edge: [committee, 'CONVENED', standing], quote: '青岚市委常委会会议召开' },
    { edge: [standing, 'CONVEYED', speech], quote: '会议传达学习省领导关于治水的重要讲话' },
    { edge: [standing, 'HAS_AGENDA_ITEM', agendaItem], quote: '审议通过《青岚市河湖管护实施方案》' },
    { edge: [agendaItem, 'CONCERNS', plan], quote: '审议通过《青岚市河湖管护实施方案》' },
    { edge: [mayor, 'GAVE', speech], quote: '省领导关于治水的重要讲话' },
    { edge: [standing, 'DELIBERATED', plan], quote: '审议通过《青岚市河湖管护实施方案》' },
    { edge: [standing, 'APPROVED', plan], quote: '审议通过《青岚市河湖管护实施方案》' },
    { edge: [standing, 'MANDATED', directive], quote: '会议强调，各级各部门要压实河长责任，开展巡河，建立台账' },
    { edge: [directive, 'ASSIGNED_TO', everybody], quote: '各级各部门要压实河长责任' },
    { edge: [committee, 'ISSUED', plan], quote: '市委印发《青岚市河湖管护实施方案》' },
    {
      edge: [standing, 'RESULTED_IN', plan],
      quote: '会后，市委印发《青岚市河湖管护实施方案》',
      properties: { basis: 'explicit' },
      confidence: 0.9,
    },
    { edge: [standing, 'LAUNCHED', campaign], quote: '启动碧水清流行动' },
    { edge: [standing, 'RESULTED_IN', campaign], quote: '启动碧水清流行动', properties: { basis: 'explicit' } },
    { edge: [secretary, 'HOLDS', secretaryPost], quote: '青岚市委书记顾长河', properties: { asReported: '市委书记' } },
    { edge: [secretaryPost, 'IN', committee], quote: '青岚市委书记顾长河' },
    { edge: [committee, 'LOCATED_IN', city], quote: '青岚市委' },
  ],
};

const floodNews: News = {
  title: '我市部署防汛工作',
  publishedOn: '2033-05-20',
  text: '近日，青岚市防汛工作会议召开，顾长河主持并讲话，青岚市水利局参加。会议要求落实《青岚市河湖管护实施方案》，6月底前河道清淤120公里以上。',
  nodes: [secretary, waterBureau, floodWork, plan, target],
  says: [
    { edge: [secretary, 'PRESIDED', floodWork], quote: '顾长河主持并讲话' },
    { edge: [secretary, 'SPOKE_AT', floodWork], quote: '顾长河主持并讲话' },
    { edge: [waterBureau, 'ATTENDED', floodWork], quote: '青岚市水利局参加' },
    { edge: [floodWork, 'CITED', plan], quote: '落实《青岚市河湖管护实施方案》' },
    { edge: [floodWork, 'HAS_TARGET', target], quote: '河道清淤120公里以上' },
  ],
};

const oddNews: News = {
  title: '河长座谈会举行',
  publishedOn: '2033-06-02',
  text: '青岚市河长座谈会举行，苏映棠主持。',
  nodes: [mayor, oddMeeting],
  says: [{ edge: [mayor, 'PRESIDED', oddMeeting], quote: '苏映棠主持' }],
};

export const TOWN: readonly SourceBatch[] = [standingNews, floodNews, oddNews].map(sourceOf);
