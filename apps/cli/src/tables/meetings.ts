import { namesOf, textOf } from '../digest/property.js';
import { column, type Table } from './table.js';

export const meetings: Table = {
  columns: [
    column('date', 'Date 日期', 12),
    column('meeting', 'Meeting 会议', 32),
    column('kind', 'Kind 类别', 18),
    column('convened_by', 'Convened by 召开', 20),
    column('presided_by', 'Presided by 主持', 14),
    column('speakers', 'Speakers 讲话', 20),
    column('attended', 'Attended 出席', 36),
    column('place', 'Place 地点'),
    column('agenda', 'Agenda 议题', 40),
    column('approved', 'Approved 通过', 40),
    column('deliberated', 'Deliberated 审议', 40),
    column('conveyed', 'Conveyed 传达', 40),
    column('resulted_in', 'Resulted in 结果', 40),
  ],
  rowsOf: (graph) =>
    graph.of('Meeting').map((meeting) => ({
      cells: [
        textOf(meeting, 'date'),
        meeting.name,
        textOf(meeting, 'kind'),
        namesOf(graph.sources(meeting, 'CONVENED', 'CO_ORGANIZED')),
        namesOf(graph.sources(meeting, 'PRESIDED')),
        namesOf(graph.sources(meeting, 'SPOKE_AT')),
        namesOf(graph.sources(meeting, 'ATTENDED')),
        namesOf(graph.targets(meeting, 'HELD_IN')),
        namesOf(graph.targets(meeting, 'HAS_AGENDA_ITEM')),
        namesOf(graph.targets(meeting, 'APPROVED')),
        namesOf(graph.targets(meeting, 'DELIBERATED')),
        namesOf(graph.targets(meeting, 'CONVEYED')),
        namesOf(graph.targets(meeting, 'RESULTED_IN')),
      ],
      proof: graph.proofOfNode(meeting),
    })),
};
