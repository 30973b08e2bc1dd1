import type { GraphNode } from '@zhengmai/extraction';

/** A property as text, '' where there is none. */
export function textOf({ properties }: Pick<GraphNode, 'properties'>, name: string): string {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function numberOf({ properties }: GraphNode, name: string): number | null {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
}

export function listOf({ properties }: GraphNode, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export const namesOf = (nodes: readonly GraphNode[]): string => nodes.map(({ name }) => name).join('、');
