import type { GraphStore } from './graph-store.js';
import { parseStoreLocation } from './store-location.js';

export interface StoreOptions {
  /** For Neo4j: the user (default `neo4j`) and the password; without a password the server is asked without a login. */
  readonly user?: string;
  readonly password?: string;
  /** Milliseconds after which a question to a server is given up with TIMEOUT (default 10,000); ingest has ten times that. */
  readonly timeoutMs?: number;
}

/** Opens the store that `location` names (see parseStoreLocation), its schema made or migrated; only the adapter in use is loaded. */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  const store = await createStore(location, options);
  await store.open();
  return store;
}

async function createStore(location: string, options: StoreOptions): Promise<GraphStore> {
  const place = parseStoreLocation(location);
  if (place.kind === 'sqlite') {
    const { SqliteStore } = await import('./sqlite/sqlite-store.js');
    return new SqliteStore(place.path);
  }
  const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
  return new Neo4jStore(place.uri, options);
}
