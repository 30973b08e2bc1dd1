import { describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, source, type Story } from '../contract/news.fixture.js';
import { snapshotOf } from '../contract/snapshot.fixture.js';
import type { SourceBatch } from '../graph-store.js';
import { openStore } from '../open-store.js';

jest.setTimeout(60_000);

// Jest runs from the top folder; npm test has built before it runs.
const STORE_MODULE = join(process.cwd(), 'dist/libs/store/src/index.js');
const WRITER = join(process.cwd(), 'libs/store/src/sqlite/fixtures/endless-writer.mjs');

/** Calls of many sources each, so that a kill falls inside a transaction; later calls replace what earlier ones wrote. */
const calls = [0, 1, 2, 3].map((call) => Array.from({ length: 150 }, (_, at) => bigSource(at, call)));

describe('a writer that is killed (kill -9)', () => {
  it.each([20, 90, 160])('leaves a whole graph: %d ms into its third call', async (milliseconds) => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengmai-killed-'));
    try {
      const acknowledged = await runAndKill(folder, milliseconds);
      const store = await openStore(`sqlite:${join(folder, 'graph.db')}`);
      const keys = calls[0]!.map(({ key }) => key);
      const hashes = await store.contentHashes(keys);
      const call = calls.findIndex((batches) => batches.every((batch) => hashes.get(batch.key) === batch.contentHash));
      expect(call).toBeGreaterThanOrEqual(acknowledged);
      const found = await snapshotOf(store);
      await store.close();
      const fresh = await openStore('sqlite::memory:');
      await fresh.ingest(calls[call]!);
      expect(found).toEqual(await snapshotOf(fresh));
      await fresh.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Kills our own child in the middle of its third call; gives the last call that it said was done. */
function runAndKill(folder: string, milliseconds: number): Promise<number> {
  const batches = join(folder, 'batches.json');
  writeFileSync(batches, JSON.stringify(calls));
  const child = spawn(process.execPath, [WRITER, STORE_MODULE, join(folder, 'graph.db'), batches]);
  let said = '';
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  child.stdout.on('data', (part: Buffer) => {
    const before = said;
    said += part.toString();
    if (!before.includes('begin 2') && said.includes('begin 2')) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      const done = [...said.matchAll(/done (\d)/g)].map(([, at]) => Number(at));
      if (done.length === 0) reject(new Error(`The writer did not run (is the project built?): ${errors}`));
      else resolve(done.at(-1)!);
    });
  });
}

function bigSource(at: number, call: number): SourceBatch {
  const meeting = node('Meeting', `会${at}`, { date: '2031-01-01' });
  const people = Array.from({ length: 12 }, (_, number) => node('Person', `人${(at + number * (call + 1)) % 40}`));
  const story: Story = {
    ...{ title: `文${at}`, text: `第${call}次：${people.map(({ name }) => name).join('、')}出席会${at}。` },
    nodes: [meeting, ...new Map(people.map((one) => [one.id, one])).values()],
    edges: people.map((person) => ({ edge: ['ATTENDED', person, meeting] })),
  };
  return source(`source-${at}`, story);
}
