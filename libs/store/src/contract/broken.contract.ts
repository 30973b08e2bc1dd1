import { expect, it } from '@jest/globals';
import type { GraphStore } from '../graph-store.js';
import { onEmptyStore } from './with-store.contract.js';
import { standing, standingSource } from './yunmeng.fixture.js';

export function brokenContract(open: () => Promise<GraphStore>): void {
  it('answers STORE_UNAVAILABLE once it is closed, and works when opened again', () =>
    onEmptyStore(open, async (store) => {
      await store.ingest([standingSource]);
      await store.close();
      const questions = [
        () => store.ingest([standingSource]),
        () => store.nodes([standing.id]),
        () => store.page('Meeting', {}, { first: 1 }),
        () => store.neighbours(standing.id, {}, { first: 1 }),
        () => store.search('云濛', [], { first: 1 }),
        () => store.stats(),
        () => store.isEmpty(),
        () => store.describe(),
      ];
      for (const question of questions) {
        const asked = (async () => question())();
        await expect(asked).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', hint: expect.any(String) });
      }
      await store.close();
    }));

  it('says what it is', () =>
    onEmptyStore(open, async (store) => {
      const description = await store.describe();
      expect(description.schemaVersion).toBeGreaterThanOrEqual(1);
      expect(description.version).toMatch(/\d+\.\d+/);
      expect(description.location).toMatch(description.kind === 'sqlite' ? /^sqlite:/ : /^(bolt|neo4j)/);
    }));
}
