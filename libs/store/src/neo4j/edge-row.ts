import type { EdgeType, Properties } from '@zhengmai/model';
import { compareText } from '../rules/order.js';
import { canonicalJson, mergeProperties, mergeSeen } from '../rules/projection.js';
import type { Row } from './connection.js';
import { flatProperties, nativeDay, whole } from './native.js';

export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly edge: Readonly<Record<string, unknown>>;
}

/** An edge as it is written, from all live assertions of the standing articles. */
export function edgeRow(id: string, rows: readonly Row[]): EdgeRow {
  const first = rows[0]!;
  const parsed = rows.map((row) => ({
    articles: row['articles'] as number,
    properties: JSON.parse(row['properties'] as string) as Properties,
    firstSeen: row['firstSeen'] as string | null,
    lastSeen: row['lastSeen'] as string | null,
  }));
  const properties = mergeProperties(parsed);
  const seen = mergeSeen(parsed);
  const edge = {
    ...flatProperties(properties),
    ...{ id, articleCount: whole(seen.articles), firstSeen: seen.firstSeen, lastSeen: seen.lastSeen },
    ...{ day: nativeDay(seen.firstSeen), _properties: canonicalJson(properties) },
    confidence: Math.max(...rows.map((row) => row['confidence'] as number)),
    assertions: rows.flatMap((row) => row['assertions'] as string[]).sort(compareText),
  };
  return { type: first['type'] as EdgeType, from: first['from'] as string, to: first['to'] as string, edge };
}
