import { expect, it } from '@jest/globals';
import type { NodeLabel } from '@zhengmai/model';
import type { GraphStore, SourceBatch } from '../graph-store.js';
import { node, source, type Said, type Story } from './news.fixture.js';
import { snapshotOf } from './snapshot.fixture.js';
import { onEmptyStore } from './with-store.contract.js';

const STEPS = 25;

/** Whatever was ingested, replaced and removed on the way, the graph is that of the sources as they stand at the end. */
export function randomContract(open: () => Promise<GraphStore>): void {
  it.each([1, 2, 3])('comes to the same graph by any way (seed %d)', async (seed) => {
    const random = randomFrom(seed);
    const final = new Map<string, SourceBatch>();
    let walked: unknown;
    await onEmptyStore(open, async (store) => {
      for (let step = 0; step < STEPS; step++) {
        const batches = [randomBatch(random), randomBatch(random)];
        const chosen = batches.filter(({ key }, at) => batches.findLastIndex((other) => other.key === key) === at);
        await store.ingest(chosen);
        for (const batch of chosen) final.set(batch.key, batch);
      }
      walked = await snapshotOf(store);
    });
    await onEmptyStore(open, async (store) => {
      await store.ingest([...final.values()]);
      expect(await snapshotOf(store)).toEqual(walked);
    });
  });
}

function randomBatch(random: (below: number) => number): SourceBatch {
  const stories = Array.from({ length: random(3) }, () => randomStory(random));
  const titles = new Set<string>();
  return source(`source-${random(6)}`, ...stories.filter(({ title }) => !titles.has(title) && titles.add(title)));
}

/** Few names and few titles, so that articles meet: the same article in two sources has the same words. */
function randomStory(random: (below: number) => number): Story {
  const number = random(8);
  const own = randomFrom(100 + number);
  const pick = (label: NodeLabel, name: string, date?: string): ReturnType<typeof node> => ({
    ...node(label, name),
    aliases: own(2) === 0 ? [`${name}甲`] : [],
    properties: { ...(date === undefined ? {} : { date }), kind: ['work', 'plenary'][own(2)]! },
  });
  const people = [0, 1, 2].map((at) => pick('Person', `人${at}`));
  const meetings = [0, 1].map((at) => pick('Meeting', `会${at}`, ['2031', '2031-02', '2031-02-03'][own(3)]!));
  const edges = people.flatMap((person): Said[] =>
    meetings
      .filter(() => own(2) === 0)
      .map((meeting) => ({
        edge: ['ATTENDED', person, meeting],
        confidence: (1 + own(9)) / 10,
        properties: { order: own(3) },
      })),
  );
  const again: Said = { edge: ['CONVEYED', meetings[0]!, meetings[own(2)]!] };
  const publishedOn = [null, '2031-03-01', '2031-04-01'][own(3)]!;
  return {
    title: `文${number}`,
    text: `文${number}人0`,
    publishedOn,
    publication: `报${own(2)}`,
    nodes: [...people, ...meetings],
    edges: [...edges, again],
  };
}

/** The same numbers for the same seed (a linear congruential generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
