import { ZhengmaiError } from '@zhengmai/model';
import type { GraphStore } from '@zhengmai/store';
import { serveApi, type ServedApi } from '../../api/src/index.js';
import type { Env } from './env.js';
import { EXIT } from './terminal/exit-codes.js';
import { say } from './terminal/say.js';
import { npmGone } from './terminal/npm-gone.js';

/** Serves an open store until the process is told to stop, then answers what is under way. */
export async function serveUntilStopped(store: GraphStore, env: Env): Promise<number> {
  const stopped = Promise.race([firstSignal(), npmGone()]);
  const api = await listen(store, env.port);
  const { location } = await store.describe();
  say(`Zhengmai serves ${location}`);
  say(`  ${api.url}          what to ask, and a query console`);
  say(`  ${api.url}/graphql  GraphQL`);
  say('Ctrl-C stops it.');
  await stopped;
  await api.close();
  return EXIT.ok;
}

async function listen(store: GraphStore, port: number): Promise<ServedApi> {
  try {
    return await serveApi({ store, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { EADDRINUSE: 'is in use by another program', EACCES: 'may not be used by this user' }[code ?? ''];
    if (why === undefined) throw error;
    throw new ZhengmaiError(
      'BAD_USAGE',
      `port ${port} ${why}`,
      'set another one, such as PORT=4001, or stop that program',
      { cause: error },
    );
  }
}

function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
