import { NODE_LABELS, type EdgeType, type NodeLabel, type Properties } from '@zhengmai/model';
import type { StoredEdge, StoredNode } from '../graph-store.js';
import type { Row } from './connection.js';

/** A node as the driver gives it. */
interface GraphValue {
  readonly labels: readonly string[];
  readonly properties: Row;
}

const LABELS: ReadonlySet<string> = new Set(NODE_LABELS);

export function nodeFromValue({ labels, properties }: GraphValue): StoredNode {
  return {
    id: properties['id'] as string,
    label: labels.find((label) => LABELS.has(label)) as NodeLabel,
    name: properties['name'] as string,
    aliases: properties['aliases'] as string[],
    properties: JSON.parse(properties['_properties'] as string) as Properties,
    date: (properties['date'] as string | undefined) ?? null,
    articleCount: properties['articleCount'] as number,
    firstSeen: (properties['firstSeen'] as string | undefined) ?? null,
    lastSeen: (properties['lastSeen'] as string | undefined) ?? null,
  };
}

export function edgeFromRow(row: Row): StoredEdge {
  const { properties } = row['r'] as GraphValue;
  return {
    id: properties['id'] as string,
    type: row['type'] as EdgeType,
    from: row['from'] as string,
    to: row['to'] as string,
    properties: JSON.parse(properties['_properties'] as string) as Properties,
    confidence: properties['confidence'] as number,
    articleCount: properties['articleCount'] as number,
    firstSeen: (properties['firstSeen'] as string | undefined) ?? null,
    lastSeen: (properties['lastSeen'] as string | undefined) ?? null,
    assertions: properties['assertions'] as string[],
  };
}
