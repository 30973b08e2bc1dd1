import type { NodeLabel } from '@zhengmai/extraction';
import { namesOf, numberOf, textOf } from '../digest/property.js';
import { column, type Column, type Table } from './table.js';

const NUMBER: readonly Column[] = [
  column('metric', 'Metric 指标', 28),
  column('comparator', 'Comparator 比较', 10),
  column('value', 'Value 数值', 12),
  column('unit', 'Unit 单位', 12),
  column('base_value', 'Base value 折算数值', 14),
  column('base_unit', 'Base unit 折算单位', 12),
];

/** In words: a spreadsheet would take signs for the start of a formula. */
const COMPARATORS: Readonly<Record<string, string>> = {
  '=': 'exactly',
  '>=': 'at least',
  '>': 'over',
  '<=': 'at most',
  '<': 'under',
  '~': 'about',
};

interface Wording {
  readonly when: Column;
  readonly property: string;
  /** What the last column tells, and the edges that tell it. */
  readonly about: Column;
}

function quantityTable(label: NodeLabel, { when, property, about }: Wording): Table {
  return {
    columns: [...NUMBER, when, column('scope', 'Scope 范围', 20), about],
    rowsOf: (graph) =>
      graph.of(label).map((node) => ({
        cells: [
          textOf(node, 'metric'),
          COMPARATORS[textOf(node, 'comparator')] ?? null,
          numberOf(node, 'value'),
          textOf(node, 'unit'),
          numberOf(node, 'baseValue'),
          textOf(node, 'baseUnit'),
          textOf(node, property),
          textOf(node, 'scope') || namesOf(graph.targets(node, 'APPLIES_TO')),
          namesOf([...graph.sources(node, 'HAS_TARGET'), ...graph.targets(node, 'MEASURES')]),
        ],
        proof: graph.proofOfNode(node),
      })),
  };
}

export const targets = quantityTable('Target', {
  when: column('deadline', 'Deadline 时限', 12),
  property: 'deadline',
  about: column('set_by', 'Set by 出自', 32),
});

export const observations = quantityTable('Observation', {
  when: column('as_of', 'As of 截至', 12),
  property: 'asOf',
  about: column('measures', 'Measures 对应目标', 32),
});
