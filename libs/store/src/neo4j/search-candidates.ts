import type { Article } from '@zhengmai/model';
import type { MatchKind } from '../graph-store.js';
import type { Candidate, FindCandidates } from '../rules/search-page.js';
import type { Connection, Row } from './connection.js';
import { namesCypher, textsCypher } from './cypher/search.js';
import { whole } from './native.js';
import { nodeFromValue } from './rows.js';

/** The indexed property that holds each kind's tokens. */
const FIELDS: Readonly<Record<MatchKind, string>> = {
  name: '_nameTokens',
  alias: '_aliasTokens',
  pinyin: '_pinyinTokens',
  title: '_titleTokens',
  text: 'textTokens',
};

/** Nodes whose indexed property holds the tokens as a phrase. Tokens are letters and digits only, so the phrase cannot break out. */
export function searchCandidates(connection: Connection): FindCandidates {
  return async ({ kind, tokens, labels, range }) => {
    const query = kind === 'text' ? textsCypher(range.reverse) : namesCypher(range.reverse);
    const { lower, upper } = range;
    const phrase = `${FIELDS[kind]}:"${tokens}"`;
    const rows = await connection.read(query, { phrase, labels, lower, upper, limit: whole(range.limit) });
    return rows.map(candidateFromRow);
  };
}

function candidateFromRow(row: Row): Candidate {
  const node = nodeFromValue(row['n']);
  const { _order, _pinyin } = row['n'].properties as { readonly _order: string; readonly _pinyin: string };
  const body = row['body'] as string | undefined;
  const text = node.label !== 'Article' ? null : body === undefined ? '' : (JSON.parse(body) as Article).text;
  return { order: _order, node, name: node.name, aliases: node.aliases, pinyin: _pinyin, text };
}
