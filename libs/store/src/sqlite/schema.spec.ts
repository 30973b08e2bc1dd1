import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snapshotOf } from '../contract/snapshot.fixture.js';
import { allSources } from '../contract/yunmeng.fixture.js';
import { openStore } from '../open-store.js';
import { hasBuiltIn, openDriver } from './driver.js';
import { SCHEMA_VERSION } from './schema.js';

async function inFolder(work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-sqlite-'));
  try {
    await work(join(folder, 'deep', 'graph.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a SQLite file', () => {
  it('is made with its folder, and read again by the next program', () =>
    inFolder(async (file) => {
      const first = await openStore(`sqlite:${file}`);
      await first.ingest(allSources);
      const written = await snapshotOf(first);
      await first.close();
      const second = await openStore(`sqlite:${file}`);
      expect(await snapshotOf(second)).toEqual(written);
      expect(await second.describe()).toMatchObject({ location: `sqlite:${file}`, schemaVersion: SCHEMA_VERSION });
      await second.close();
    }));

  it('is read while another program writes to it, and what that writes is seen', () =>
    inFolder(async (file) => {
      const writer = await openStore(`sqlite:${file}`);
      const reader = await openStore(`sqlite:${file}`);
      await writer.ingest(allSources);
      expect(await reader.stats()).toEqual(await writer.stats());
      await reader.close();
      await writer.close();
    }));

  it('whose links stand in the order of an older ontology is put in order', () =>
    inFolder(async (file) => {
      const first = await openStore(`sqlite:${file}`);
      await first.ingest(allSources);
      const written = await snapshotOf(first);
      await first.close();
      const driver = await openDriver(file);
      driver.exec(`UPDATE link SET link_order = shuffled.n || substr(link_order, 3)
        FROM (SELECT edge AS e, node AS m, 100 - row_number() OVER (ORDER BY link_order) AS n FROM link) AS shuffled
        WHERE edge = e AND node = m; PRAGMA user_version = 7`);
      driver.close();
      const second = await openStore(`sqlite:${file}`);
      expect(await snapshotOf(second)).toEqual(written);
      await second.close();
    }));

  it('of a newer program is refused and left alone', () =>
    inFolder(async (file) => {
      await (await openStore(`sqlite:${file}`)).close();
      const driver = await openDriver(file);
      driver.exec(`INSERT INTO migration VALUES (${SCHEMA_VERSION + 1}, 'later')`);
      driver.close();
      await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({ code: 'STORE_VERSION' });
    }));

  it('that is no database is refused with what to do', () =>
    inFolder(async (file) => {
      const text = join(file, '..', '..', 'text.db');
      writeFileSync(text, 'no database at all, but long enough to be looked at as one. '.repeat(50));
      await expect(openStore(`sqlite:${text}`)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        hint: expect.stringContaining('no Zhengmai store'),
      });
      await expect(openStore(`sqlite:${join(file, '..', '..')}`)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    }));
});

describe('the driver', () => {
  it.each([
    ['20.19.0', false],
    ['22.12.0', false],
    ['22.13.0', true],
    ['24.0.0', true],
  ])('of Node %s is built in: %s', (version, builtIn) => expect(hasBuiltIn(version)).toBe(builtIn));
});
