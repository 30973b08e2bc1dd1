import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { runProgram } from './run-program.mjs';
import { serverConf } from './server-conf.mjs';
import { ADMIN_CLASS } from './version.mjs';

/** Writes a home's configuration and, on its first use, a random password beside it; gives the password. */
export async function prepareHome({ java, lib, home, port, thrownAway }) {
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), serverConf({ home, port, thrownAway }));
  const kept = join(home, 'password');
  if (existsSync(kept)) return (await readFile(kept, 'utf8')).trim();
  const password = randomBytes(12).toString('hex');
  const { code, output } = await runProgram(
    java,
    ['-cp', join(lib, '*'), ADMIN_CLASS, 'dbms', 'set-initial-password', password],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, cwd: home },
  );
  if (code !== 0)
    throw new Failure(`The password could not be set: ${output.trim()}`, `Remove the folder ${home} and try again.`);
  await writeFile(kept, `${password}\n`, { mode: 0o600 });
  return password;
}
