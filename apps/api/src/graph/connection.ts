import type { Page } from '@zhengmai/store';
import type { PageBounds } from './page-bounds.type.js';

export interface Connection<E> {
  readonly edges: readonly (E & { readonly cursor: string })[];
  readonly pageInfo: PageBounds;
}

/** A page of the store as a Relay connection; `edge` says what stands beside each cursor. */
export function connection<T, E extends object>(page: Page<T>, edge: (item: T) => E): Connection<E> {
  return {
    edges: page.items.map(({ cursor, item }) => ({ ...edge(item), cursor })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.items[0]?.cursor ?? null,
      endCursor: page.items.at(-1)?.cursor ?? null,
    },
  };
}
