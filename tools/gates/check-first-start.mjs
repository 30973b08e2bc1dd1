/** Gate: in a fresh clone without node_modules `npm start` installs, builds, ingests the samples and answers; the second start is ready in under 3 s. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/source-files.mjs';
import { freePort } from '../neo4j/free-port.mjs';

const SECOND_START_MS = 3_000;
const QUERY = '{ meetings(first: 3) { edges { node { name date presidedBy { name } } } } }';
const clone = join(mkdtempSync(join(tmpdir(), 'zhengmai-fresh-')), 'main');

try {
  const { status } = spawnSync('git', ['clone', '-q', ROOT, clone], { stdio: 'inherit' });
  if (status !== 0) throw new Error('git clone failed');
  const first = await startAndAsk();
  console.error(
    `first start: ready in ${(first.ms / 1000).toFixed(1)} s, ${first.meetings.length} meetings: ${first.meetings.map(({ node }) => node.name).join('; ')}`,
  );
  if (first.meetings.length === 0) throw new Error('the sample store answers no meeting');
  const second = await startAndAsk();
  console.error(`second start: ready in ${(second.ms / 1000).toFixed(2)} s`);
  if (second.ms > SECOND_START_MS) throw new Error(`the second start took more than ${SECOND_START_MS} ms`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(join(clone, '..'), { recursive: true, force: true });
}

/** Starts `npm start` in a process group of its own, asks until it answers, and ends the group. */
async function startAndAsk() {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), ZHENGMAI_STORE: '' };
  const started = Date.now();
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    const meetings = await ask(port, child);
    return { ms: Date.now() - started, meetings };
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

async function ask(port, child) {
  for (let tries = 0; tries < 6_000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`npm start ended with exit code ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    }).catch(() => null);
    if (answer !== null) {
      const { data, errors } = await answer.json();
      if (errors) throw new Error(`the API answered ${JSON.stringify(errors)}`);
      return data.meetings.edges;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('npm start did not answer within five minutes');
}
