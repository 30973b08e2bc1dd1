import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { contentHash } from '@zhengmai/model';
import neo4j from 'neo4j-driver';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../graph-store.js';
import { openStore } from '../open-store.js';

const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const LOCK = join(tmpdir(), `zhengmai-test-${contentHash([NEO4J_URI ?? null])}.lock`);
const WAIT_MS = 300_000;

/** Tests that need a real server and empty it: skipped, with the reason, where NEO4J_URI names none; else one file at a time. */
export function describeOnServer(name: string, tests: () => void): void {
  if (NEO4J_URI === undefined) {
    describe.skip(`${name} (skipped: NEO4J_URI names no Neo4j)`, () => {
      it('runs under tools/neo4j/run-with-neo4j.mjs', () => undefined);
    });
    return;
  }
  describe(name, () => {
    beforeAll(takeLock, WAIT_MS);
    afterAll(() => rmSync(LOCK, { force: true }));
    tests();
  });
}

export function serverLogin(): { readonly uri: string; readonly user: string; readonly password: string } {
  return { uri: NEO4J_URI!, user: NEO4J_USER, password: NEO4J_PASSWORD };
}

/** Opens the test server's store with everything of ours removed: statements and facts, not the schema. */
export async function openEmptyNeo4j(): Promise<GraphStore> {
  const { uri, ...login } = serverLogin();
  const driver = neo4j.driver(uri, neo4j.auth.basic(login.user, login.password));
  await driver.executeQuery('MATCH (n) WHERE NOT n:_Schema DETACH DELETE n', {}, { database: 'neo4j' });
  await driver.close();
  return openStore(uri, login);
}

/** Jest runs files side by side, and the server has one database: each file waits until the others are done. */
async function takeLock(): Promise<void> {
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      if (!isHeld()) rmSync(LOCK, { force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A lock that its program left behind is no lock. */
function isHeld(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
