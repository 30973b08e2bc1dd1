import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';
import { runProgram } from './run-program.mjs';
import { cacheFolder, NEO4J_VERSION } from './version.mjs';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The folder of the server's jars: fetched from Maven Central once (about 130 MB), complete or not there at all. */
export async function fetchJars(log = () => {}) {
  const folder = join(cacheFolder(), NEO4J_VERSION);
  if (existsSync(join(folder, 'lib'))) return join(folder, 'lib');
  log(`Fetching Neo4j Community ${NEO4J_VERSION} from Maven Central (130 MB, once) …`);
  const partial = `${folder}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true });
  try {
    await runMaven(join(partial, 'lib'));
    await rename(partial, folder).catch((error) => {
      // Another process was faster: its copy is as good.
      if (!existsSync(join(folder, 'lib'))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return join(folder, 'lib');
}

async function runMaven(lib) {
  const parameters = ['-B', '-ntp', '-f', POM, `-Dneo4j.version=${NEO4J_VERSION}`, 'dependency:copy-dependencies'];
  const target = ['-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  let result;
  // Maven remembers a failed look-up: -U asks again.
  for (const again of [[], ['-U']]) {
    result = await runProgram('mvn', [...parameters, ...target, ...again]);
    if (result.code === 0) return;
    if (result.code === null) break;
  }
  if (result.code === null) {
    throw new Failure(
      'Neo4j comes from Maven Central, and there is no `mvn`.',
      'Install Maven (Debian: apt install maven).',
    );
  }
  const errors = result.output.split('\n').filter((line) => line.includes('ERROR'));
  throw new Failure(
    `Maven could not fetch Neo4j:\n${errors.slice(0, 5).join('\n')}`,
    'Check the network, then try again.',
  );
}
