import type { EdgeType } from '@zhengmai/extraction';
import { namesOf, textOf } from '../digest/property.js';
import { column, type Row, type Table } from './table.js';

const SAID_OF_POLICY: readonly EdgeType[] = ['APPROVED', 'DELIBERATED', 'ISSUED', 'CONVEYED', 'CITED', 'RESULTED_IN'];

/** One row for each thing that is said of a document; one without, where it is only named. */
export const policies: Table = {
  columns: [
    column('policy', 'Policy 文件', 48),
    column('type', 'Type 文种', 10),
    column('status', 'Status 状态', 10),
    column('number', 'Number 文号', 16),
    column('year', 'Year 年份', 8),
    column('what', 'What 何事', 14),
    column('by', 'By 主体', 32),
  ],
  rowsOf: (graph) =>
    graph.of('Policy').flatMap((policy): Row[] => {
      const known = ['docType', 'status', 'docNumber', 'year'].map((name) => textOf(policy, name));
      const edges = graph.into(policy, ...SAID_OF_POLICY);
      if (edges.length === 0)
        return [{ cells: [policy.name, ...known, 'named', null], proof: graph.proofOfNode(policy) }];
      return edges.map((edge) => ({
        cells: [policy.name, ...known, edge.type, graph.node(edge.from)?.name ?? null],
        proof: graph.proofOf(edge),
      }));
    }),
};

export const campaigns: Table = {
  columns: [
    column('campaign', 'Campaign 活动', 32),
    column('launched_by', 'Launched by 发起', 28),
    column('start', 'Start 开始', 12),
    column('end', 'End 结束', 12),
    column('phases', 'Phases 阶段', 36),
    column('targets', 'Targets 指标', 30),
    column('cites', 'Cites 依据', 36),
  ],
  rowsOf: (graph) =>
    graph.of('Campaign').map((campaign) => ({
      cells: [
        campaign.name,
        namesOf(graph.sources(campaign, 'LAUNCHED', 'RESULTED_IN')),
        textOf(campaign, 'start'),
        textOf(campaign, 'end'),
        namesOf(graph.targets(campaign, 'HAS_PHASE')),
        namesOf(graph.targets(campaign, 'HAS_TARGET')),
        namesOf(graph.targets(campaign, 'CITED')),
      ],
      proof: graph.proofOfNode(campaign),
    })),
};
