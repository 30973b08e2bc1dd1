import neo4j from 'neo4j-driver';
import { Failure } from './failure.mjs';

const LIMIT_MS = 120_000;

/** Waits until the database answers a query; gives up when the server has ended, refuses the password, or takes two minutes. */
export async function waitUntilReady({ uri, user, password, ended, log }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    for (const start = Date.now(); Date.now() - start < LIMIT_MS; await pause(100)) {
      if (ended() !== null) throw new Failure(`Neo4j ended with ${ended()} before it was ready.`, `Its log: ${log}`);
      if (await answers(driver)) return;
    }
  } finally {
    await driver.close();
  }
  throw new Failure('Neo4j was not ready within two minutes.', `Its log: ${log}`);
}

async function answers(driver) {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('RETURN 1');
    return true;
  } catch (error) {
    if (String(error.code).startsWith('Neo.ClientError.Security')) {
      throw new Failure(
        `Neo4j refuses the login: ${error.message}`,
        'The password file does not fit this data folder.',
      );
    }
    return false;
  } finally {
    await session.close();
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
