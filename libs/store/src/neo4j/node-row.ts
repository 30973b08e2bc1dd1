import type { NodeLabel, Properties } from '@zhengmai/model';
import { foldText } from '../rules/fold.js';
import { daysOf } from '../rules/iso-date.js';
import { nodeDate } from '../rules/node-date.js';
import { compareText, nodeOrder } from '../rules/order.js';
import { withPinyin, type PinyinOf } from '../rules/pinyin.js';
import { canonicalJson, mergeNodes, type NodeStatement } from '../rules/projection.js';
import { searchTokens } from '../rules/search-tokens.js';
import type { Row } from './connection.js';
import { flatProperties, nativeDay, whole } from './native.js';

export interface NodeRow {
  readonly id: string;
  readonly label: NodeLabel;
  readonly official: boolean;
  readonly node: Readonly<Record<string, unknown>>;
}

/** A fact node as it is written, from all that the standing articles say of it. */
export function nodeRow(id: string, rows: readonly Row[], pinyinOf: PinyinOf): NodeRow {
  const merged = mergeNodes(rows.map(statementFromRow));
  const { label, name, aliases } = merged;
  const pinyin = pinyinOf(label, name);
  const properties = withPinyin(label, merged.properties, pinyin);
  const date = nodeDate(label, properties);
  const publications = new Set<string>(rows.flatMap((row) => row['publications'] as string[]));
  const node = {
    ...flatProperties(properties),
    ...{ id, name, aliases, date, day: nativeDay(date), articleCount: whole(merged.articles) },
    ...{ firstSeen: merged.firstSeen, lastSeen: merged.lastSeen },
    publications: [...publications].sort(compareText),
    ...{ _order: nodeOrder(date, id), ...daysRow(date), ...searchRow(merged, pinyin) },
    _properties: canonicalJson(properties),
  };
  return { id, label, official: properties['official'] === true, node };
}

function daysRow(date: string | null): Record<string, unknown> {
  const days = date === null ? null : daysOf(date);
  return { _dateFrom: days?.from ?? null, _dateTo: days?.to ?? null };
}

/** What filters and the full-text index look at. */
function searchRow({ label, name, aliases }: NodeStatement, pinyin: string): Record<string, unknown> {
  const folded = [name, ...aliases].map(foldText);
  const [tokens, ...aliasTokens] = folded.map(searchTokens);
  return {
    ...{ _names: folded.join('\n'), _pinyin: pinyin, _pinyinTokens: searchTokens(pinyin.replaceAll(' ', '')) },
    ...(label === 'Article' ? { _titleTokens: tokens } : { _nameTokens: tokens, _aliasTokens: aliasTokens.join(' ') }),
  };
}

function statementFromRow(row: Row): NodeStatement {
  return {
    label: row['label'] as NodeLabel,
    name: row['name'] as string,
    aliases: row['aliases'] as string[],
    properties: JSON.parse(row['properties'] as string) as Properties,
    articles: row['articles'] as number,
    firstSeen: row['firstSeen'] as string | null,
    lastSeen: row['lastSeen'] as string | null,
  };
}
