import { listOf, namesOf, textOf } from '../digest/property.js';
import { column, type Table } from './table.js';

export const directives: Table = {
  columns: [
    column('said_by', 'Said by 提出者', 28),
    column('source_kind', 'Source kind 提出者类别', 14),
    column('addressee', 'Addressee 对象', 28),
    column('modality', 'Modality 语气', 10),
    column('directive', 'Directive 要求', 60),
    column('steps', 'Steps 举措', 40),
    column('targets', 'Targets 指标', 30),
    column('deadline', 'Deadline 时限', 14),
  ],
  rowsOf: (graph) =>
    graph.of('Directive').map((directive) => {
      const by = graph.sources(directive, 'MANDATED');
      const targets = graph.targets(directive, 'HAS_TARGET');
      const deadlines = targets.map((target) => textOf(target, 'deadline')).filter(Boolean);
      const cells = [
        namesOf(by),
        [...new Set(by.map(({ label }) => label))].join('、'),
        namesOf(graph.targets(directive, 'ASSIGNED_TO')),
        textOf(directive, 'modality'),
        textOf(directive, 'text'),
        listOf(directive, 'items').join('；'),
        namesOf(targets),
        [...new Set(deadlines)].join('、'),
      ];
      const said = graph.into(directive, 'MANDATED')[0];
      return { cells, proof: said ? graph.proofOf(said) : graph.proofOfNode(directive) };
    }),
};
