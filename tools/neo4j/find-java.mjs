import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { runProgram } from './run-program.mjs';
import { LEAST_JAVA, NEO4J_VERSION } from './version.mjs';

/** The `java` to run the server with (JAVA_HOME's, else the PATH's), of a version that it runs on. */
export async function findJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const { code, output } = await runProgram(java, ['-version']);
  const hint = `Install Java ${LEAST_JAVA} or later (Debian: apt install openjdk-17-jre-headless), or use a server of your own by NEO4J_URI.`;
  if (code !== 0) throw new Failure(`Neo4j needs Java, and there is no working \`${java}\`.`, hint);
  const major = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  if (major < LEAST_JAVA) throw new Failure(`Neo4j ${NEO4J_VERSION} needs Java ${LEAST_JAVA}; this is ${major}.`, hint);
  return java;
}
