import { EDGE_TYPES, type EdgeType } from '@zhengmai/model';

/**
 * The one order of both stores, as plain strings that sort by code units: date descending, undated last, then id ascending.
 * The digits of the date are complemented and `~` ends it, so a longer date stands before the year it begins with.
 */
export function nodeOrder(date: string | null, id: string): string {
  const inverted = (date ?? '').replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${inverted}~${id}`;
}

/** Rank of an edge type in ontology order, two digits. */
export function typeRank(type: EdgeType): string {
  return String(EDGE_TYPES.indexOf(type)).padStart(2, '0');
}

/** Where a neighbour stands among the neighbours of a node: type, the other node's order, then the edge's id. */
export function neighbourOrder(type: EdgeType, otherOrder: string, edge: string): string {
  return `${typeRank(type)}${otherOrder} ${edge}`;
}

/** Above every key, and the least string above one key. */
export const ORDER_END = '\uffff';
export function justAfter(order: string): string {
  return `${order}\u0001`;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
