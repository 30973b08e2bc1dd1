import { ZhengmaiError } from '@zhengmai/model';
import type { Page, PageRequest } from '../graph-store.js';
import { readCursor, writeCursor } from './cursor.js';
import { justAfter, ORDER_END } from './order.js';

/** Order keys from `lower` (inclusive) to `upper` (exclusive), read from the end when `reverse`, at most `limit`. */
export interface OrderRange {
  readonly lower: string;
  readonly upper: string;
  readonly reverse: boolean;
  readonly limit: number;
}

export interface Ordered<T> {
  readonly order: string;
  readonly item: T;
}

export type FetchRange<T> = (range: OrderRange) => Promise<readonly Ordered<T>[]>;

/** Everything, in order. */
export function wholeRange(limit: number): OrderRange {
  return { lower: '', upper: ORDER_END, reverse: false, limit };
}

/** A page by keyset: one row more than asked tells whether there is more; the other side is asked only past a cursor. */
export async function pageOf<T>(scope: string, request: PageRequest, fetch: FetchRange<T>): Promise<Page<T>> {
  const lower = request.after === undefined ? '' : justAfter(readCursor(scope, request.after));
  const upper = request.before === undefined ? ORDER_END : readCursor(scope, request.before);
  const reverse = request.last !== undefined;
  const size = pageSize(request);
  const rows = await fetch({ lower, upper, reverse, limit: size + 1 });
  const kept = rows.slice(0, size);
  if (reverse) kept.reverse();
  const more = rows.length > size;
  const hasBefore = (reverse && more) || (lower !== '' && (await any(fetch, '', lower)));
  const hasAfter = (!reverse && more) || (upper !== ORDER_END && (await any(fetch, upper, ORDER_END)));
  const items = kept.map(({ order, item }) => ({ cursor: writeCursor(scope, order), item }));
  return { items, hasNextPage: hasAfter, hasPreviousPage: hasBefore };
}

async function any<T>(fetch: FetchRange<T>, lower: string, upper: string): Promise<boolean> {
  return (await fetch({ lower, upper, reverse: false, limit: 1 })).length > 0;
}

function pageSize({ first, last }: PageRequest): number {
  const size = first ?? last;
  if (size === undefined || (first !== undefined && last !== undefined) || !Number.isInteger(size) || size < 0) {
    throw new ZhengmaiError(
      'BAD_USAGE',
      'A page needs exactly one of first and last, a whole number.',
      'Ask for the first or the last items.',
    );
  }
  return size;
}
