import { ROOT } from '../build/source-files.mjs';

/**
 * The API over a temporary store that holds the bundled samples, on a free port, built programs as they stand.
 * `ask(query)` answers the data, and throws where the API answers with errors; `counts` is what ingest read and the store holds.
 */
export async function serveSamples() {
  const { serveApi } = await import('../../dist/apps/api/src/index.js');
  const { discoverInputs, ingest } = await import('../../dist/libs/pipeline/src/index.js');
  const { openStore } = await import('../../dist/libs/store/src/index.js');
  process.chdir(ROOT); // paths of samples are relative, and so are the same on every machine
  const store = await openStore('sqlite::memory:');
  const summary = await ingest(store, (await discoverInputs(['samples'])).inputs);
  const api = await serveApi({ store, port: 0, host: '127.0.0.1' });
  return {
    url: api.url,
    counts: { ...summary, ...totals(await store.stats()) },
    ask: (query) => ask(api.url, query),
    async close() {
      await api.close();
      await store.close();
    },
  };
}

function totals({ nodes, edges }) {
  const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { nodes: total(nodes), edges: total(edges) };
}

async function ask(url, query) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
