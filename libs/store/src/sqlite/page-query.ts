import type { NodeLabel } from '@zhengmai/model';
import type { NodeFilter } from '../graph-store.js';
import { foldText } from '../rules/fold.js';
import { daysOf } from '../rules/iso-date.js';
import type { SqlValue } from './driver.js';

/** FROM and WHERE of a list of nodes, with what is bound to them. Values are always bound, never written into the text. */
export interface SqlQuery {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

type Part = readonly [sql: string, ...parameters: SqlValue[]];

export function pageQuery(label: NodeLabel, filter: NodeFilter): SqlQuery {
  const from = filter.related === undefined ? (['node n'] as const) : relatedTo(filter.related);
  const parts: Part[] = [['n.label = ?', label], ...filterParts(filter)];
  return {
    sql: `FROM ${from[0]} WHERE ${parts.map(([sql]) => sql).join(' AND ')}`,
    parameters: [...from.slice(1), ...parts.flatMap(([, ...parameters]) => parameters)],
  };
}

/** The few nodes linked to one are looked up first; CROSS JOIN keeps SQLite from walking the whole label instead. */
function relatedTo({ id, types, direction }: NonNullable<NodeFilter['related']>): Part {
  const [ways, typed] = [waysOf(direction), typesOf(types)];
  const sql = `SELECT DISTINCT l.other FROM link l WHERE l.node = ?${ways}${typed[0]}`;
  return [`(${sql}) r CROSS JOIN node n ON n.id = r.other`, id, ...(typed.slice(1) as SqlValue[])];
}

export function waysOf(direction: 'out' | 'in' | 'both' = 'both'): string {
  return direction === 'both' ? '' : ` AND l.way IN ('${direction === 'out' ? 'out' : 'in'}', 'self')`;
}

export function typesOf(types: readonly string[] | undefined): Part {
  return types === undefined ? [''] : [' AND l.type IN (SELECT value FROM json_each(?))', JSON.stringify(types)];
}

const PUBLISHED = `EXISTS (SELECT 1 FROM node_statement s JOIN article a ON a.holding = s.holding
  WHERE s.node = n.id AND a.standing = 1 AND a.publication = ?)`;
const CONFIDENT = `EXISTS (SELECT 1 FROM link k JOIN edge f ON f.id = k.edge WHERE k.node = n.id AND f.confidence >= ?)`;

function filterParts(filter: NodeFilter): readonly Part[] {
  const { text, dateFrom, dateTo, kinds, publication, minConfidence } = filter;
  const parts: Part[] = [];
  if (text !== undefined) parts.push(['instr(n.names, ?) > 0', foldText(text)]);
  if (dateFrom !== undefined) parts.push(['n.date_to >= ?', daysOf(dateFrom).from]);
  if (dateTo !== undefined) parts.push(['n.date_from <= ?', daysOf(dateTo).to]);
  if (kinds !== undefined) parts.push(['n.kind IN (SELECT value FROM json_each(?))', JSON.stringify(kinds)]);
  if (publication !== undefined) parts.push([PUBLISHED, publication]);
  if (minConfidence !== undefined) parts.push([CONFIDENT, minConfidence]);
  return parts;
}
