import { type GraphStore, openStore, type SourceBatch } from '@zhengmai/store';
import { type ApiOptions, serveApi } from '../src/index.js';
import { TOWN } from './town/qinglan.js';

interface GraphQLAnswer {
  readonly status: number;
  // The shape follows the query of each test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly GraphQLFault[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
}

export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string };
}

export interface RunningApi {
  readonly url: string;
  readonly log: readonly string[];
  ask(query: string, variables?: object): Promise<GraphQLAnswer>;
  close(): Promise<void>;
}

interface StartOptions {
  readonly batches?: readonly SourceBatch[];
  readonly limits?: ApiOptions['limits'];
  /** Stands between the API and the real store. */
  readonly wrap?: (store: GraphStore) => GraphStore;
}

/** A real server on a free port over a real SQLite store in memory, filled with the invented town. */
export async function startApi({ batches = TOWN, limits, wrap = (it) => it }: StartOptions = {}): Promise<RunningApi> {
  const store = await openStore('sqlite::memory:');
  await store.ingest(batches);
  const log: string[] = [];
  const api = await serveApi({ store: wrap(store), port: 0, host: '127.0.0.1', limits, log: (line) => log.push(line) });
  return {
    url: api.url,
    log,
    ask: (query, variables) => ask(`${api.url}/graphql`, { query, variables }),
    close: async () => {
      await api.close();
      await store.close();
    },
  };
}

async function ask(url: string, body: object): Promise<GraphQLAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<GraphQLAnswer, 'status'>) };
}
