import type { NodeLabel } from '@zhengmai/model';
import type { MatchKind, Page, PageRequest, SearchHit, StoredNode } from '../graph-store.js';
import { ORDER_END } from './order.js';
import { pageOf, type Ordered, type OrderRange } from './paging.js';
import { MATCH_KINDS, matchNode, readQuery, type Searchable, type SearchQuery } from './search-match.js';

export interface Candidate extends Searchable {
  /** The node's own order key. */
  readonly order: string;
  readonly node: StoredNode;
}

/** What a store's index proposes for one kind of match: never too few, in order, confirmed here. */
export type FindCandidates = (question: {
  readonly kind: MatchKind;
  /** A phrase of one-character tokens, never empty. */
  readonly tokens: string;
  readonly labels: readonly NodeLabel[];
  readonly range: OrderRange;
}) => Promise<readonly Candidate[]>;

/** A page of hits by match kind, then date, then id, the same in every store. No labels means all. */
export async function searchPage(
  ask: { readonly query: string; readonly labels: readonly NodeLabel[]; readonly page: PageRequest },
  find: FindCandidates,
): Promise<Page<SearchHit>> {
  const query = readQuery(ask.query);
  const scope = `search ${query.folded} ${ask.labels.join()}`;
  return pageOf(scope, ask.page, async (range) => {
    const hits: Ordered<SearchHit>[] = [];
    const ranks = range.reverse ? [4, 3, 2, 1, 0] : [0, 1, 2, 3, 4];
    for (const rank of ranks) {
      if (hits.length >= range.limit || phraseFor(query, rank) === '') continue;
      hits.push(
        ...(await hitsOfKind({ query, labels: ask.labels, rank, range, room: range.limit - hits.length }, find)),
      );
    }
    return hits;
  });
}

interface KindQuestion {
  readonly query: SearchQuery;
  readonly labels: readonly NodeLabel[];
  readonly rank: number;
  readonly range: OrderRange;
  readonly room: number;
}

/** Reads proposals in portions until enough are confirmed or none are left. */
async function hitsOfKind(question: KindQuestion, find: FindCandidates): Promise<Ordered<SearchHit>[]> {
  const { query, labels, rank, range, room } = question;
  const kind = MATCH_KINDS[rank]!;
  let part = partOf(range, rank);
  const hits: Ordered<SearchHit>[] = [];
  while (part !== null) {
    const asked = { ...part, limit: Math.max(50, 2 * room) };
    const found = await find({ kind, tokens: phraseFor(query, rank), labels, range: asked });
    for (const candidate of found) {
      const match = matchNode(query, candidate);
      if (match?.match !== kind) continue;
      hits.push({ order: `${rank}${candidate.order}`, item: { node: candidate.node, ...match } });
      if (hits.length === room) return hits;
    }
    part = found.length < asked.limit ? null : beyond(asked, found.at(-1)!.order);
  }
  return hits;
}

function phraseFor(query: SearchQuery, rank: number): string {
  return MATCH_KINDS[rank] === 'pinyin' ? [...query.letters].join(' ') : query.tokens;
}

/** The part of a range over all hits that falls on one kind of match, or null. */
function partOf(range: OrderRange, rank: number): OrderRange | null {
  const [first, past] = [String(rank), String(rank + 1)];
  if (range.lower >= past || range.upper <= first) return null;
  const lower = range.lower < first ? '' : range.lower.slice(1);
  const upper = range.upper >= past ? ORDER_END : range.upper.slice(1);
  return { ...range, lower, upper };
}

function beyond(range: OrderRange, order: string): OrderRange {
  return range.reverse ? { ...range, upper: order } : { ...range, lower: `${order}\u0001` };
}
