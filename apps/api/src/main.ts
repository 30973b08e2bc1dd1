/** Serves an existing store on its own, without the command line around it. */
import { ZhengmaiError } from '@zhengmai/model';
import { openStore } from '@zhengmai/store';
import { readEnv } from './env.js';
import { serveApi } from './index.js';
import { logToStderr } from './log.js';

try {
  const { store: location, port, host, user, password } = readEnv();
  const store = await openStore(location, { ...(user ? { user } : {}), ...(password ? { password } : {}) });
  const { url, close } = await serveApi({ store, port, ...(host ? { host } : {}) });
  logToStderr(`Zhengmai answers at ${url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => store.close()));
  }
} catch (error) {
  const known = error instanceof ZhengmaiError;
  logToStderr(known ? `${error.message} ${error.hint}` : String(error));
  process.exitCode = known && error.code === 'BAD_USAGE' ? 2 : 1;
}
