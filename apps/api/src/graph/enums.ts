import { registerEnumType } from '@nestjs/graphql';
import { EDGE_DEFINITIONS, EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '@zhengmai/model';
import { enumOf, described } from './enum-of.js';

const LABEL_WORDS: Readonly<Record<NodeLabel, string>> = {
  Article: 'A newspaper article. 文章。',
  Person: 'A named person. 人物。',
  Position: 'A post in a body. 职务。',
  Organization: 'A body. 机构。',
  Place: 'A place. 地方。',
  Meeting: 'A meeting. 会议。',
  AgendaItem: 'A matter before a meeting. 议题。',
  Policy: 'A titled document. 文件、政策。',
  Speech: 'Words that others study. 讲话。',
  Campaign: 'A named drive. 行动。',
  Phase: 'A stage of a campaign. 阶段。',
  Directive: 'What somebody is told to do. 要求。',
  Target: 'A goal with a number. 目标。',
  Observation: 'A reported number. 数据。',
};

export const NodeLabelEnum = enumOf(NODE_LABELS);
registerEnumType(NodeLabelEnum, {
  name: 'NodeLabel',
  description: 'The kinds of node. 节点的种类。',
  valuesMap: described(NodeLabelEnum, (label) => LABEL_WORDS[label]),
});

export const EdgeTypeEnum = enumOf(EDGE_TYPES);
registerEnumType(EdgeTypeEnum, {
  name: 'EdgeType',
  description: 'The kinds of edge, each from one node to another. 关系的种类，各有起点和终点。',
  valuesMap: described(EdgeTypeEnum, (type: EdgeType) => {
    const { from, to, said } = EDGE_DEFINITIONS[type];
    return `${from.join(', ')} to ${to.join(', ')}. ${said}。`;
  }),
});

export const DirectionEnum = enumOf(['out', 'in', 'both'] as const);
registerEnumType(DirectionEnum, {
  name: 'Direction',
  description: 'Which way an edge runs, seen from the node. 从该节点看关系的方向。',
  valuesMap: {
    OUT: { description: 'From the node. 由该节点出发。' },
    IN: { description: 'To the node. 指向该节点。' },
    BOTH: { description: 'Either way. 不论方向。' },
  },
});
