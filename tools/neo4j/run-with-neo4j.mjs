// node tools/neo4j/run-with-neo4j.mjs -- <command>: runs a command with a fresh Neo4j behind NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.
import { spawn } from 'node:child_process';
import { withNeo4j } from './with-neo4j.mjs';

const [program, ...parameters] = process.argv.slice(process.argv.indexOf('--') + 1);
if (!process.argv.includes('--') || program === undefined) {
  console.error('Usage: node tools/neo4j/run-with-neo4j.mjs -- <command>');
  process.exit(2);
}
try {
  process.exitCode = await withNeo4j(runCommand, (line) => console.error(line));
} catch (error) {
  console.error(error.name === 'Failure' ? error.message : error);
  process.exitCode = 1;
}

function runCommand({ uri, user, password }) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const child = spawn(program, parameters, { stdio: 'inherit', env });
    // The command gets the signal and ends; then the server is stopped and its folder removed.
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
