import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { startServer } from './start-server.mjs';

const TRIES = 3;

/** Runs `work` with a fresh server of its own, `{uri, user, password}`, and removes every trace of it afterwards. */
export async function withNeo4j(work, log = () => {}) {
  const home = await mkdtemp(join(tmpdir(), 'zhengmai-neo4j-'));
  let server;
  try {
    server = await startOnFreePort(home, log);
    return await work(server);
  } finally {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Another program may take the port between our look and the server's start. */
async function startOnFreePort(home, log) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServer({ home, port: await freePort(), thrownAway: true, log });
    } catch (error) {
      if (attempt === TRIES || !/ended with/.test(error.message)) throw error;
    }
  }
}
