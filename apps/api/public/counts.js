import { dataOf } from './ask.js';
import { both, el } from './dom.js';

const WORDS = {
  ARTICLE: ['文章', 'Articles'],
  PERSON: ['人物', 'People'],
  POSITION: ['职务', 'Posts'],
  ORGANIZATION: ['机构', 'Bodies'],
  PLACE: ['地方', 'Places'],
  MEETING: ['会议', 'Meetings'],
  AGENDA_ITEM: ['议题', 'Agenda items'],
  POLICY: ['文件', 'Documents'],
  SPEECH: ['讲话', 'Speeches'],
  CAMPAIGN: ['行动', 'Campaigns'],
  PHASE: ['阶段', 'Phases'],
  DIRECTIVE: ['要求', 'Directives'],
  TARGET: ['目标', 'Targets'],
  OBSERVATION: ['数据', 'Observations'],
};

/** What the store holds, kind by kind, and all relations together. */
export async function drawCounts(parent, empty) {
  const { stats } = await dataOf('{ stats { nodes { label count } edges { count } } }');
  const edges = stats.edges.reduce((sum, { count }) => sum + count, 0);
  const all = [...stats.nodes.map(({ label, count }) => [WORDS[label] ?? [label, label], count])];
  if (edges > 0) all.push([['关系', 'Relations'], edges]);
  parent.replaceChildren(
    ...all.map(([[zh, en], count]) => el('li', {}, el('b', {}, count.toLocaleString('en')), ' ', both(zh, en))),
  );
  empty.hidden = stats.nodes.length > 0;
}
