import { expect, it } from '@jest/globals';
import type { GraphNode, NodeLabel } from '@zhengmai/model';
import type { GraphStore, NodeFilter } from '../graph-store.js';
import { filledStore } from './with-store.contract.js';
import * as yunmeng from './yunmeng.fixture.js';

const { bureau, committee, mayor, namesake, plenary, secretary, standing, undatedMeeting, workMeeting, yearMeeting } =
  yunmeng;

type Row = readonly [what: string, label: NodeLabel, filter: NodeFilter, nodes: readonly GraphNode[]];

const ROWS: readonly Row[] = [
  ['words of a name', 'Meeting', { text: '全会' }, [plenary]],
  ['words that are no name', 'Meeting', { text: '100%' }, []],
  ['a name outside the BMP', 'Person', { text: '𬱖' }, [mayor]],
  ['a day', 'Meeting', { dateFrom: '2031-03-05', dateTo: '2031-03-05' }, [standing, workMeeting, plenary]],
  ['a month', 'Meeting', { dateFrom: '2031-03', dateTo: '2031-03' }, [standing, workMeeting, plenary]],
  ['a year', 'Meeting', { dateFrom: '2030', dateTo: '2030' }, [yearMeeting]],
  ['from a day on', 'Meeting', { dateFrom: '2031-03-06' }, [plenary]],
  ['up to a day', 'Meeting', { dateTo: '2031-02-28' }, [yearMeeting]],
  ['up to a day of a year known only as a year', 'Meeting', { dateTo: '2030-06-01' }, [yearMeeting]],
  ['one kind', 'Meeting', { kinds: ['plenary'] }, [plenary]],
  ['several kinds', 'Meeting', { kinds: ['plenary', 'standing_committee'] }, [standing, plenary]],
  ['no kind', 'Meeting', { kinds: [] }, []],
  ['a publication', 'Meeting', { publication: '濛江晚报' }, [workMeeting]],
  ['a publication that none is', 'Meeting', { publication: '%' }, []],
  ['related', 'Meeting', { related: { id: secretary.id } }, [standing, workMeeting]],
  ['related by type', 'Meeting', { related: { id: secretary.id, types: ['SPOKE_AT'] } }, [workMeeting]],
  ['related by no type', 'Meeting', { related: { id: secretary.id, types: [] } }, []],
  ['related, out', 'Meeting', { related: { id: plenary.id, direction: 'out' } }, [yearMeeting]],
  ['related, in', 'Organization', { related: { id: plenary.id, direction: 'in' } }, [committee]],
  ['related, wrong way', 'Organization', { related: { id: plenary.id, direction: 'out' } }, []],
  ['related to what is not', 'Meeting', { related: { id: 'nothing' } }, []],
  ['confidence', 'Meeting', { minConfidence: 0.95 }, [standing]],
  ['a confidence that a node without edges has not', 'Person', { minConfidence: 0 }, [secretary, mayor]],
  [
    'several at once',
    'Meeting',
    { text: '云濛', kinds: ['work'], dateFrom: '2031', minConfidence: 0.9 },
    [workMeeting],
  ],
  ['related and others', 'Meeting', { related: { id: committee.id }, text: '座谈' }, [undatedMeeting]],
  [
    'an organization by its meeting',
    'Organization',
    { related: { id: undatedMeeting.id, types: ['ATTENDED'] } },
    [bureau],
  ],
];

export function filterContract(open: () => Promise<GraphStore>): void {
  const store = filledStore(open);

  it.each(ROWS)('narrows by %s', async (...row) => {
    const [, label, filter, nodes] = row;
    const page = await store().page(label, filter, { first: 50 });
    const found = page.items.map(({ item }) => item.id);
    expect([...found].sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect(await store().count(label, filter)).toBe(nodes.length);
    const all = (await store().page(label, {}, { first: 50 })).items.map(({ item }) => item.id);
    expect(found).toEqual(all.filter((id) => found.includes(id)));
  });

  it('pages within a filter', async () => {
    const filter: NodeFilter = { related: { id: committee.id, types: ['CONVENED'] } };
    const whole = await store().page('Meeting', filter, { first: 50 });
    const first = await store().page('Meeting', filter, { first: 2 });
    const rest = await store().page('Meeting', filter, { first: 50, after: first.items[1]!.cursor });
    expect([...first.items, ...rest.items]).toEqual(whole.items);
    expect(whole.items).toHaveLength(5);
    expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(rest).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('counts a label without filters', async () => {
    expect(await store().count('Person', {})).toBe(3);
    expect(await store().count('Phase', {})).toBe(0);
    expect((await store().nodes([namesake.id, 'nothing', secretary.id])).map((one) => one?.id ?? null)).toEqual([
      namesake.id,
      null,
      secretary.id,
    ]);
  });
}
