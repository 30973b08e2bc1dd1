import { expect, it } from '@jest/globals';
import type { GraphNode } from '@zhengmai/model';
import type { GraphStore, StoredNode } from '../graph-store.js';
import { edgeId } from '../rules/edge-id.js';
import { node, source, type Story } from './news.fixture.js';
import { snapshotOf } from './snapshot.fixture.js';
import { onEmptyStore } from './with-store.contract.js';
import * as yunmeng from './yunmeng.fixture.js';

const { allSources, city, committee, emptied, mayor, riverSource, secretary, standing, standingSource, standingStory } =
  yunmeng;

export function ingestContract(open: () => Promise<GraphStore>): void {
  it('counts what the sources state, and what was there already', () =>
    onEmptyStore(open, async (store) => {
      expect(await store.isEmpty()).toBe(true);
      const counts = await store.ingest([standingSource, riverSource]);
      expect(counts).toEqual({ sources: 2, unchanged: 0, articles: 2, nodes: 11, edges: 12, assertions: 13 });
      expect(await store.isEmpty()).toBe(false);
      const again = await store.ingest([standingSource, riverSource]);
      expect(again).toEqual({ sources: 2, unchanged: 2, articles: 0, nodes: 0, edges: 0, assertions: 0 });
    }));

  it('changes nothing when the same comes again, and the order of arrival does not matter', () =>
    onEmptyStore(open, async (store) => {
      await store.ingest(allSources);
      const once = await snapshotOf(store);
      await store.ingest(allSources);
      expect(await snapshotOf(store)).toEqual(once);
      await store.ingest(allSources.map(({ key }) => emptied(key)));
      expect(await store.isEmpty()).toBe(true);
      for (const batch of [...allSources].reverse()) await store.ingest([batch]);
      expect(await snapshotOf(store)).toEqual(once);
    }));

  it('keeps the content hashes of its sources', () =>
    onEmptyStore(open, async (store) => {
      await store.ingest([standingSource]);
      const hashes = await store.contentHashes([standingSource.key, 'unknown']);
      expect([...hashes]).toEqual([[standingSource.key, standingSource.contentHash]]);
    }));

  it('leaves what others support when a source goes, and nothing that none supports', () =>
    onEmptyStore(open, async (store) => {
      await store.ingest([standingSource, riverSource]);
      expect(await read(store, secretary)).toMatchObject({ articleCount: 2, lastSeen: '2031-03-07' });
      await store.ingest([emptied(riverSource.key)]);
      expect(await read(store, secretary)).toMatchObject({ articleCount: 1, lastSeen: '2031-03-06' });
      expect(await read(store, yunmeng.workMeeting)).toBeNull();
      const [located] = await store.edges([edgeId('LOCATED_IN', committee.id, city.id)]);
      expect(located).toMatchObject({ confidence: 0.9, articleCount: 1, assertions: [expect.any(String)] });
      expect((await store.search('河湖治理', [], { first: 5 })).items).toEqual([]);
    }));

  it('replaces a source as a whole', () =>
    onEmptyStore(open, async (store) => {
      await store.ingest([standingSource]);
      const shorter: Story = { ...standingStory, nodes: [secretary, standing], edges: standingStory.edges.slice(0, 1) };
      await store.ingest([source(standingSource.key, shorter)]);
      expect((await store.stats()).nodes).toEqual({ Article: 1, Person: 1, Meeting: 1 });
      expect((await store.stats()).edges).toEqual({ PRESIDED: 1 });
      expect(await read(store, mayor)).toBeNull();
    }));

  it('takes the greater content hash where one key comes twice in a call', () =>
    onEmptyStore(open, async (store) => {
      const other = { ...source('k', { ...standingStory, title: '另一篇' }), contentHash: 'b' };
      const counts = await store.ingest([other, { ...source('k', standingStory), contentHash: 'a' }]);
      expect(counts.sources).toBe(1);
      expect([...(await store.contentHashes(['k'])).values()]).toEqual(['b']);
    }));

  it('counts an article that two sources hold once, until the last of them goes', () =>
    onEmptyStore(open, async (store) => {
      await store.ingest([source('copy-b', standingStory)]);
      const once = await snapshotOf(store);
      await store.ingest([source('copy-a', standingStory)]);
      expect(await snapshotOf(store)).toEqual(once);
      await store.ingest([emptied('copy-a')]);
      expect(await snapshotOf(store)).toEqual(once);
      await store.ingest([emptied('copy-b')]);
      expect(await store.isEmpty()).toBe(true);
      expect((await store.stats()).nodes).toEqual({});
    }));

  it('merges what articles say: most say it, ties by the smallest, all names kept', () =>
    onEmptyStore(open, async (store) => {
      const said = (name: string, level: string, kind: string): GraphNode => ({
        ...committee,
        name,
        properties: { level, kind },
      });
      const story = (title: string, one: GraphNode): Story => ({ title, text: title, nodes: [one], edges: [] });
      await store.ingest([
        source('1', story('甲', said('云濛市委', 'prefecture', 'party'))),
        source('2', story('乙', { ...said('中共云濛市委', 'prefecture', 'b'), aliases: ['市委'] })),
        source('3', story('丙', said('中共云濛市委', 'county', 'a'))),
      ]);
      expect(await read(store, committee)).toMatchObject({
        name: '中共云濛市委',
        aliases: ['云濛市委', '市委'],
        properties: { level: 'prefecture', kind: 'a' },
        articleCount: 3,
      });
    }));

  it('follows a date that another article corrects, in lists of neighbours too', () =>
    onEmptyStore(open, async (store) => {
      const late = node('Meeting', '甲会', { date: '2031-05-01' });
      const early = node('Meeting', '乙会', { date: '2031-02-01' });
      const held = (title: string, meeting: GraphNode): Story => ({
        ...{ title, text: title, nodes: [committee, meeting] },
        edges: [{ edge: ['CONVENED', committee, meeting] }],
      });
      await store.ingest([source('1', held('一', late)), source('2', held('二', early))]);
      const moved = { ...late, properties: { date: '2031-01-01' } };
      await store.ingest([source('1', held('一', moved))]);
      const around = await store.neighbours(committee.id, {}, { first: 5 });
      expect(around.items.map(({ item }) => item.node.name)).toEqual(['乙会', '甲会']);
    }));

  it('does not project what was rejected', () =>
    onEmptyStore(open, async (store) => {
      const story: Story = {
        ...standingStory,
        edges: [{ edge: ['PRESIDED', secretary, standing], status: 'rejected' }],
      };
      await store.ingest([source('k', story)]);
      expect((await store.stats()).edges).toEqual({});
      expect(await store.edges([edgeId('PRESIDED', secretary.id, standing.id)])).toEqual([null]);
    }));

  it('writes nothing of a call of which one article is broken', () =>
    onEmptyStore(open, async (store) => {
      const broken = source('z', { ...standingStory, nodes: [] });
      await expect(store.ingest([riverSource, broken])).rejects.toMatchObject({ code: 'BAD_INPUT' });
      expect(await store.isEmpty()).toBe(true);
    }));
}

async function read(store: GraphStore, { id }: GraphNode): Promise<StoredNode | null> {
  return (await store.nodes([id]))[0] ?? null;
}
