// npm run neo4j -- start|stop|status: a Neo4j for users without Docker; its graph stays in data/neo4j.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';
import { startServer } from './start-server.mjs';
import { isAlive, stopProcess } from './stop-process.mjs';

const HOME = resolve(process.env.NEO4J_HOME_FOLDER ?? fileURLToPath(new URL('../../data/neo4j', import.meta.url)));
const STATE = join(HOME, 'server.json');
const VERBS = { start, stop, status };

try {
  const verb = VERBS[process.argv[2]];
  if (verb === undefined)
    throw new Failure('Usage: npm run neo4j -- start|stop|status', 'start prints what to connect with.');
  await verb();
} catch (error) {
  console.error(error.name === 'Failure' ? error.message : error);
  process.exitCode = error.message?.startsWith('Usage') ? 2 : 1;
}

async function start() {
  const running = await readRunning();
  if (running === null) {
    await mkdir(HOME, { recursive: true });
    const port = Number(process.env.NEO4J_PORT ?? 7687);
    const server = await startServer({ home: HOME, port, detached: true, log: (line) => console.error(line) });
    await writeFile(STATE, JSON.stringify({ pid: server.pid, uri: server.uri, user: server.user }));
  }
  await status();
}

async function stop() {
  const running = await readRunning();
  if (running === null) {
    console.log('Neo4j is not running.');
    return;
  }
  await stopProcess(running.pid);
  await rm(STATE, { force: true });
  console.log('Neo4j is stopped; the graph stays in its folder.');
}

async function status() {
  const running = await readRunning();
  if (running === null) {
    console.log('Neo4j is not running. Start it with: npm run neo4j -- start');
    return;
  }
  const password = (await readFile(join(HOME, 'password'), 'utf8')).trim();
  console.log(`Neo4j is running (process ${running.pid}). To use it:`);
  console.log(`  export ZHENGMAI_STORE=${running.uri} NEO4J_USER=${running.user} NEO4J_PASSWORD=${password}`);
}

/** The server that we started, if it still runs and is still that program (a pid may be given to another after a crash). */
async function readRunning() {
  if (!existsSync(STATE)) return null;
  const state = JSON.parse(await readFile(STATE, 'utf8'));
  if (!isAlive(state.pid)) return null;
  const commandLine = await readFile(`/proc/${state.pid}/cmdline`, 'utf8').catch(() => HOME);
  return commandLine.includes(HOME) ? state : null;
}
