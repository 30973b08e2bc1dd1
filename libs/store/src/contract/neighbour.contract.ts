import { expect, it } from '@jest/globals';
import type { EdgeType, GraphNode } from '@zhengmai/model';
import type { GraphStore, Neighbour, NeighbourFilter } from '../graph-store.js';
import { edgeId } from '../rules/edge-id.js';
import { filledStore } from './with-store.contract.js';
import * as yunmeng from './yunmeng.fixture.js';

const {
  campaign,
  city,
  committee,
  mayor,
  plenary,
  post,
  secretary,
  standing,
  undatedMeeting,
  workMeeting,
  yearMeeting,
} = yunmeng;

const tied = [standing, workMeeting].sort((a, b) => (a.id < b.id ? -1 : 1));
const AROUND_COMMITTEE: readonly (readonly [EdgeType, GraphNode])[] = [
  ['CONVENED', tied[0]!],
  ['CONVENED', tied[1]!],
  ['CONVENED', plenary],
  ['CONVENED', yearMeeting],
  ['CONVENED', undatedMeeting],
  ['LAUNCHED', campaign],
  ['IN', post],
  ['LOCATED_IN', city],
];

type Row = readonly [
  what: string,
  of: GraphNode,
  filter: NeighbourFilter,
  ends: readonly (readonly [EdgeType, GraphNode])[],
];

const ROWS: readonly Row[] = [
  ['everything, by type, date and id', committee, {}, AROUND_COMMITTEE],
  ['types', committee, { types: ['LOCATED_IN', 'LAUNCHED'] }, [['LAUNCHED', campaign], ['LOCATED_IN', city]]],
  ['no types', committee, { types: [] }, []],
  ['in', committee, { direction: 'in' }, [['IN', post]]],
  ['out', standing, { direction: 'out' }, [['APPROVED', yunmeng.policy]]],
  ['labels', standing, { labels: ['Person'] }, [['PRESIDED', secretary], ['ATTENDED', mayor]]],
  ['confidence', committee, { minConfidence: 0.95 }, [['LOCATED_IN', city]]],
  ['both ways between two', plenary, { types: ['CONVEYED'] }, [['CONVEYED', yearMeeting], ['CONVEYED', yearMeeting]]],
]; // prettier-ignore

export function neighbourContract(open: () => Promise<GraphStore>): void {
  const store = filledStore(open);

  it.each(ROWS)('lists %s', async (...row) => {
    const [, of, filter, ends] = row;
    const page = await store().neighbours(of.id, filter, { first: 50 });
    const items = page.items.map(({ item }) => item);
    expect(items.map(briefly)).toEqual(ends.map(([type, node]) => `${type} ${node.name}`));
    expect((await store().neighboursOf([of.id], filter, 50)).get(of.id)).toEqual(items);
  });

  it('pages in both directions', async () => {
    const whole = (await store().neighbours(committee.id, {}, { first: 50 })).items;
    for (let at = 0; at < whole.length; at++) {
      const after = await store().neighbours(committee.id, {}, { first: 2, after: whole[at]!.cursor });
      expect(after.items).toEqual(whole.slice(at + 1, at + 3));
      expect(after).toMatchObject({ hasPreviousPage: true, hasNextPage: at + 3 < whole.length });
      const before = await store().neighbours(committee.id, {}, { last: 2, before: whole[at]!.cursor });
      expect(before.items).toEqual(whole.slice(Math.max(0, at - 2), at));
      expect(before).toMatchObject({ hasNextPage: true, hasPreviousPage: at > 2 });
    }
  });

  it('gives the first few of many nodes at once, an empty list where there are none', async () => {
    const ids = [committee.id, secretary.id, 'nothing', yunmeng.namesake.id];
    const found = await store().neighboursOf(ids, {}, 2);
    expect([...found.keys()]).toEqual(ids);
    expect(found.get(committee.id)!.map(briefly)).toEqual(
      AROUND_COMMITTEE.slice(0, 2).map(([type, { name }]) => `${type} ${name}`),
    );
    expect(found.get(secretary.id)).toHaveLength(2);
    expect(found.get('nothing')).toEqual([]);
    expect(found.get(yunmeng.namesake.id)).toEqual([]);
  });

  it('tells all of an edge', async () => {
    const id = edgeId('ATTENDED', mayor.id, standing.id);
    const [edge] = await store().edges([id]);
    expect(edge).toEqual({
      ...{ id, type: 'ATTENDED', from: mayor.id, to: standing.id, confidence: 0.8, articleCount: 1 },
      ...{ firstSeen: '2031-03-06', lastSeen: '2031-03-06', assertions: [expect.stringMatching(/^ast_/)] },
      properties: { order: 1, titleAsReported: '市长' },
    });
    const [attended] = (await store().neighbours(mayor.id, {}, { first: 1 })).items;
    expect(attended!.item.edge).toEqual(edge);
    expect(attended!.item.node).toEqual((await store().nodes([standing.id]))[0]);
  });

  it('joins what several articles say of an edge', async () => {
    const [edge] = await store().edges([edgeId('LOCATED_IN', committee.id, city.id)]);
    expect(edge).toMatchObject({ confidence: 0.99, articleCount: 2, firstSeen: '2031-03-06', lastSeen: '2031-03-07' });
    expect(edge!.assertions).toEqual([...edge!.assertions].sort());
    expect(edge!.assertions).toHaveLength(2);
  });
}

function briefly({ edge, node }: Neighbour): string {
  return `${edge.type} ${node.name}`;
}
