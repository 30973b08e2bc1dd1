import type { NodeLabel, Properties, PropertyValue } from '@zhengmai/model';
import { compareText } from './order.js';

/** What a number of articles say in the same words about a node. */
export interface NodeStatement extends Seen {
  readonly label: NodeLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Properties;
}

/** How many articles say it, and the dates of the first and the last of them that has one. */
export interface Seen {
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/**
 * Many articles' statements as one, whatever the order they came in:
 * name, label and each property are what most articles say, ties by the smallest text (properties as JSON);
 * every other name and all aliases become aliases, sorted; counts add up, dates widen.
 */
export function mergeNodes(statements: readonly NodeStatement[]): NodeStatement {
  const name = mostSaid(statements.map((statement) => [statement.name, statement.articles]));
  const label = mostSaid(statements.map((statement) => [statement.label, statement.articles])) as NodeLabel;
  const names = statements.flatMap((statement) => [statement.name, ...statement.aliases]);
  const aliases = [...new Set(names)].filter((alias) => alias !== name && alias !== '').sort(compareText);
  return { label, name, aliases, properties: mergeProperties(statements), ...mergeSeen(statements) };
}

export function mergeSeen(seen: readonly Seen[]): Seen {
  const first = seen.map((one) => one.firstSeen).filter((date) => date !== null);
  const last = seen.map((one) => one.lastSeen).filter((date) => date !== null);
  return {
    articles: seen.reduce((sum, one) => sum + one.articles, 0),
    firstSeen: first.sort(compareText)[0] ?? null,
    lastSeen: last.sort(compareText).at(-1) ?? null,
  };
}

/** Each property on its own: what most articles that have it say. A null says nothing. Keys come out sorted. */
export function mergeProperties(
  statements: readonly { readonly articles: number; readonly properties: Properties }[],
): Properties {
  const votes = new Map<string, [string, number][]>();
  for (const { articles, properties } of statements) {
    for (const [key, value] of Object.entries(properties)) {
      if (value === null) continue;
      const list = votes.get(key) ?? [];
      list.push([canonicalJson(value), articles]);
      votes.set(key, list);
    }
  }
  const keys = [...votes.keys()].sort(compareText);
  return Object.fromEntries(keys.map((key) => [key, JSON.parse(mostSaid(votes.get(key)!)) as PropertyValue]));
}

function mostSaid(votes: readonly (readonly [string, number])[]): string {
  const totals = new Map<string, number>();
  for (const [value, count] of votes) totals.set(value, (totals.get(value) ?? 0) + count);
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return ranked[0]![0];
}

/** JSON in which an object's keys are sorted, so that equal values are equal texts. */
export function canonicalJson(value: PropertyValue | Properties): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value as Properties).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}
