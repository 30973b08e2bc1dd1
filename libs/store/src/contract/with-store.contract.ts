import { afterAll, beforeAll } from '@jest/globals';
import type { GraphStore, SourceBatch } from '../graph-store.js';
import { allSources } from './yunmeng.fixture.js';

/** One store for all tests of a block, filled once; the tests only read it. */
export function filledStore(
  open: () => Promise<GraphStore>,
  batches: readonly SourceBatch[] = allSources,
): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await open();
    await store.ingest(batches);
  });
  afterAll(() => store?.close());
  return () => store!;
}

/** Runs one test on an empty store of its own. */
export async function onEmptyStore(
  open: () => Promise<GraphStore>,
  test: (store: GraphStore) => Promise<void>,
): Promise<void> {
  const store = await open();
  try {
    await test(store);
  } finally {
    await store.close();
  }
}
