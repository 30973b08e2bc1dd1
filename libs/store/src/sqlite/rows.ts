import type { Article, Assertion, EdgeType, Evidence, NodeLabel, Properties } from '@zhengmai/model';
import type { StoredEdge, StoredNode } from '../graph-store.js';
import type { SqlRow } from './driver.js';

export function parseJson<T>(value: unknown): T {
  return JSON.parse(value as string) as T;
}

export function nodeFromRow(row: SqlRow): StoredNode {
  return {
    id: row['id'] as string,
    label: row['label'] as NodeLabel,
    name: row['name'] as string,
    aliases: parseJson<string[]>(row['aliases']),
    properties: parseJson<Properties>(row['properties']),
    date: row['date'] as string | null,
    articleCount: row['article_count'] as number,
    firstSeen: row['first_seen'] as string | null,
    lastSeen: row['last_seen'] as string | null,
  };
}

export const EDGE_COLUMNS = `e.id AS edge_id, e.type, e.source, e.target, e.properties AS edge_properties, e.confidence,
  e.article_count AS edge_articles, e.first_seen AS edge_first, e.last_seen AS edge_last, e.assertions`;

export function edgeFromRow(row: SqlRow): StoredEdge {
  return {
    id: row['edge_id'] as string,
    type: row['type'] as EdgeType,
    from: row['source'] as string,
    to: row['target'] as string,
    properties: parseJson<Properties>(row['edge_properties']),
    confidence: row['confidence'] as number,
    articleCount: row['edge_articles'] as number,
    firstSeen: row['edge_first'] as string | null,
    lastSeen: row['edge_last'] as string | null,
    assertions: parseJson<string[]>(row['assertions']),
  };
}

export function assertionFromRow(row: SqlRow): Assertion {
  return {
    id: row['id'] as string,
    predicate: row['predicate'] as EdgeType,
    subject: row['subject'] as string,
    object: row['object'] as string,
    confidence: row['confidence'] as number,
    rule: row['rule'] as string,
    ruleVersion: row['rule_version'] as number,
    method: row['method'] as Assertion['method'],
    status: row['status'] as Assertion['status'],
    evidence: parseJson<Evidence[]>(row['evidence']),
  };
}

export function articleFromRow(row: SqlRow): Article {
  return parseJson<Article>(row['body']);
}
