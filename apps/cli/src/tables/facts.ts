import { column, type Table } from './table.js';

/** Every assertion but that a node is reported in its article, which each row says itself. */
export const facts: Table = {
  columns: [
    column('fact', 'Fact 事实', 16),
    column('subject_kind', 'Subject kind 主语类别', 14),
    column('subject', 'Subject 主语', 28),
    column('object_kind', 'Object kind 宾语类别', 14),
    column('object', 'Object 宾语', 40),
    column('rule', 'Rule 规则', 24),
    column('confidence', 'Confidence 置信度', 12),
  ],
  rowsOf: (graph) =>
    graph.extraction.assertions
      .filter(({ predicate }) => predicate !== 'REPORTED_IN')
      .map(({ predicate, subject, object, rule, confidence, evidence }) => {
        const [from, to] = [graph.node(subject), graph.node(object)];
        const ends = [from, to].flatMap((end) => [end?.label ?? null, end?.name ?? null]);
        return { cells: [predicate, ...ends, rule, confidence], proof: evidence };
      }),
};
