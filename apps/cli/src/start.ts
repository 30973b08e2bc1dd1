import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { GraphStore } from '@zhengmai/store';
import { readEnv } from './env.js';
import { withStore } from './open-named-store.js';
import { serveUntilStopped } from './serving.js';
import { refusalLine, say, sayError } from './terminal/say.js';

/** The top of the project, seen from `dist/apps/cli/src`. */
const TOP = fileURLToPath(new URL('../../../../', import.meta.url));

/** `npm start`: serves, and fills the default store with the bundled samples where it is empty. A store that the user named is never filled. */
export async function start(): Promise<void> {
  try {
    process.chdir(TOP);
    const env = readEnv();
    process.exitCode = await withStore(env, async (store) => {
      if (env.isDefaultStore && (await store.isEmpty())) await ingestSamples(store);
      return serveUntilStopped(store, env);
    });
  } catch (error) {
    process.exitCode = sayError(error);
  }
}

/** Extraction is loaded only where there is something to extract: most starts find their store filled. */
async function ingestSamples(store: GraphStore): Promise<void> {
  const { discoverInputs, ingest } = await import('@zhengmai/pipeline');
  const { inputs } = await discoverInputs([relative(process.cwd(), `${TOP}samples`)]);
  const { articles } = await ingest(store, inputs, { onRefused: (refusal) => say(refusalLine(refusal)) });
  say(`the store was empty: ${articles} sample articles of an invented city are in it now`);
}
