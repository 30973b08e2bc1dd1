import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { fetchJars } from './fetch-jars.mjs';
import { findJava } from './find-java.mjs';
import { serverParameters } from './java-command.mjs';
import { prepareHome } from './prepare-home.mjs';
import { stopProcess } from './stop-process.mjs';
import { waitUntilReady } from './wait-until-ready.mjs';

/**
 * Starts a server on `home` and waits until it answers: `{pid, uri, user, password, stop}`.
 * `thrownAway` is for tests; `detached` lets it outlive this program.
 */
export async function startServer({ home, port, thrownAway = false, detached = false, log = () => {} }) {
  const java = await findJava();
  const lib = await fetchJars(log);
  const password = await prepareHome({ java, lib, home, port, thrownAway });
  const logFile = join(home, 'console.log');
  const output = openSync(logFile, 'a');
  const parameters = serverParameters({ lib, home });
  const child = spawn(java, parameters, { cwd: home, detached, stdio: ['ignore', output, output] });
  let end = null;
  child.on('exit', (code, signal) => (end = signal ?? `code ${code}`));
  child.on('error', (error) => (end = error.message));
  const [uri, user] = [`bolt://127.0.0.1:${port}`, 'neo4j'];
  try {
    await waitUntilReady({ uri, user, password, ended: () => end, log: logFile });
  } catch (error) {
    if (end === null) await stopProcess(child.pid);
    throw error;
  }
  if (detached) child.unref();
  return { pid: child.pid, uri, user, password, stop: () => (end === null ? stopProcess(child.pid) : undefined) };
}
