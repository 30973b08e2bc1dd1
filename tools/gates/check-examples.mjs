/** Gate: every query of examples/ answers without error, and with something, on the samples. `--print` shows the answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, ROOT } from '../build/source-files.mjs';

const { serveApi } = await import('../../dist/apps/api/src/index.js');
const { discoverInputs, ingest } = await import('../../dist/libs/pipeline/src/index.js');
const { openStore } = await import('../../dist/libs/store/src/index.js');

process.chdir(ROOT);
const store = await openStore('sqlite::memory:');
const { articles } = await ingest(store, (await discoverInputs(['samples'])).inputs);
const api = await serveApi({ store, port: 0, host: '127.0.0.1' });
const files = (await filesUnder('examples')).filter((file) => file.endsWith('.graphql'));
let failed = 0;
for (const file of files) {
  const { data, errors } = await ask(readFileSync(join(ROOT, file), 'utf8'));
  const complaint = errors ? JSON.stringify(errors) : hollow(data).join(', ');
  if (complaint) failed += 1;
  console.error(`${complaint ? 'FAILED' : 'ok'}  ${file}${complaint ? `: ${complaint}` : ''}`);
  if (process.argv.includes('--print')) console.log(JSON.stringify(data, null, 2));
}
await api.close();
await store.close();
console.error(`${files.length} queries over ${articles} sample articles, ${failed} failed`);
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;

async function ask(query) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

/** Names of fields that are nothing or empty in every answer: an example that shows nothing shows nothing. */
function hollow(data) {
  const filled = new Map();
  const look = (value, path) => {
    if (Array.isArray(value)) {
      filled.set(path, filled.get(path) || value.length > 0);
      value.forEach((item) => look(item, path));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) look(item, `${path}.${key}`);
    } else filled.set(path, filled.get(path) || value !== null);
  };
  look(data, '');
  return [...filled].filter(([, full]) => !full).map(([path]) => `nothing at ${path.slice(1)}`);
}
