import { ZhengmaiError } from '@zhengmai/model';
import type { MatchKind } from '../graph-store.js';
import { foldText } from './fold.js';
import { searchTokens } from './search-tokens.js';

/** Match kinds in the order of the hits. */
export const MATCH_KINDS: readonly MatchKind[] = ['name', 'alias', 'pinyin', 'title', 'text'];
export const LONGEST_QUERY = 200;
const AROUND = 24;

/** A query made ready: folded, as tokens, and as letters that may be pinyin (or ''). */
export interface SearchQuery {
  readonly folded: string;
  readonly tokens: string;
  readonly letters: string;
}

/** What of a node is searched. An article has a title and a text, any other node a name, aliases and perhaps pinyin. */
export interface Searchable {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Syllables of the name separated by spaces, or ''. */
  readonly pinyin: string;
  /** The article's text, or null for all other nodes. */
  readonly text: string | null;
}

export interface Match {
  readonly match: MatchKind;
  readonly snippet: string;
  readonly highlight: { readonly start: number; readonly end: number };
}

/** Any string of 1 to 200 characters is a query; one without a letter or digit finds nothing. */
export function readQuery(raw: string): SearchQuery {
  const query = raw.trim();
  if (query.length === 0 || query.length > LONGEST_QUERY) {
    throw new ZhengmaiError(
      'BAD_INPUT',
      `A search needs 1 to ${LONGEST_QUERY} characters.`,
      'Type a part of a name, a title or a text.',
    );
  }
  const folded = foldText(query);
  const letters = folded.replace(/[\s'’]/g, '').replaceAll('ü', 'v');
  return { folded, tokens: searchTokens(folded), letters: /^[a-z]+$/.test(letters) ? letters : '' };
}

/** The one rule that confirms a hit in every store: how the node matches best, or null. */
export function matchNode(query: SearchQuery, node: Searchable): Match | null {
  if (query.tokens === '') return null;
  if (node.text !== null) {
    return find('title', node.name, query.folded) ?? find('text', node.text, query.folded);
  }
  const byName = find('name', node.name, query.folded);
  if (byName !== null) return byName;
  for (const alias of node.aliases) {
    const byAlias = find('alias', alias, query.folded);
    if (byAlias !== null) return byAlias;
  }
  return soundsLike(query.letters, node.pinyin) ? whole('pinyin', node.name) : null;
}

/** Pinyin matches from the start of any syllable and may stop inside one: qingyu and luoq find luo qing yu. */
function soundsLike(letters: string, pinyin: string): boolean {
  if (letters === '' || pinyin === '') return false;
  const syllables = pinyin.split(' ');
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(letters));
}

function whole(match: MatchKind, name: string): Match {
  return { match, snippet: name, highlight: { start: 0, end: name.length } };
}

function find(match: MatchKind, text: string, folded: string): Match | null {
  const at = foldText(text).indexOf(folded);
  if (at < 0) return null;
  const end = at + folded.length;
  const from = match === 'text' ? edgeBefore(text, at) : 0;
  const to = match === 'text' ? edgeAfter(text, end) : text.length;
  return { match, snippet: text.slice(from, to), highlight: { start: at - from, end: end - from } };
}

/** A little before the hit, inside its paragraph, never splitting a surrogate pair. */
function edgeBefore(text: string, at: number): number {
  const paragraph = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(paragraph, at - AROUND);
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function edgeAfter(text: string, end: number): number {
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + AROUND);
  return isLowSurrogate(text, to) ? to - 1 : to;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
