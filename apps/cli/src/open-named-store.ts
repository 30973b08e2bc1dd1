import { openStore, type GraphStore } from '@zhengmai/store';
import type { Env } from './env.js';

/** The store that the environment names, opened with the credentials that stand beside it. */
export function openNamedStore({ store, user, password }: Env): Promise<GraphStore> {
  return openStore(store, {
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
  });
}

/** Opens the store, does the work, and closes the store whatever came of it. */
export async function withStore<T>(env: Env, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openNamedStore(env);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
