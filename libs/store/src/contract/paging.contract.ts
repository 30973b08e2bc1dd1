import { expect, it } from '@jest/globals';
import type { GraphStore, Page, PageRequest } from '../graph-store.js';
import { filledStore } from './with-store.contract.js';
import { committee, plenary, standing, undatedMeeting, workMeeting, yearMeeting } from './yunmeng.fixture.js';

/** Date descending, the more exact date first, the undated last; a tie by id. */
const tie = [standing.id, workMeeting.id].sort();
const IN_ORDER = [...tie, plenary.id, yearMeeting.id, undatedMeeting.id];

export function pagingContract(open: () => Promise<GraphStore>): void {
  const store = filledStore(open);
  const meetings = (page: PageRequest): Promise<Page<{ readonly id: string }>> => store().page('Meeting', {}, page);

  it('orders by date descending, undated last, then id', async () => {
    const page = await meetings({ first: 10 });
    expect(idsOf(page)).toEqual(IN_ORDER);
    expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(page.items.map(({ item }) => (item as { date?: unknown }).date)).toEqual([
      '2031-03-05',
      '2031-03-05',
      '2031-03',
      '2030',
      null,
    ]);
  });

  it.each([1, 2, 3, 4, 5])('walks forward by %d and back again without a gap or a repetition', async (size) => {
    const forward: string[] = [];
    let page = await meetings({ first: size });
    expect(page.hasPreviousPage).toBe(false);
    for (;;) {
      forward.push(...idsOf(page));
      if (!page.hasNextPage) break;
      page = await meetings({ first: size, after: page.items.at(-1)!.cursor });
      expect(page.hasPreviousPage).toBe(true);
    }
    expect(forward).toEqual(IN_ORDER);
    const backward: string[] = [];
    page = await meetings({ last: size });
    expect(page.hasNextPage).toBe(false);
    for (;;) {
      backward.unshift(...idsOf(page));
      if (!page.hasPreviousPage) break;
      page = await meetings({ last: size, before: page.items[0]!.cursor });
      expect(page.hasNextPage).toBe(true);
    }
    expect(backward).toEqual(IN_ORDER);
  });

  it('gives the items between two cursors', async () => {
    const { items } = await meetings({ first: 10 });
    const between = await meetings({ first: 10, after: items[0]!.cursor, before: items[3]!.cursor });
    expect(idsOf(between)).toEqual(IN_ORDER.slice(1, 3));
    expect(between).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('gives an empty page of an empty list', async () => {
    const page = await store().page('Speech', {}, { first: 3 });
    expect(page).toEqual({ items: [], hasNextPage: false, hasPreviousPage: false });
  });

  it('refuses cursors that are broken or of another list', async () => {
    const own = (await meetings({ first: 1 })).items[0]!.cursor;
    const people = (await store().page('Person', {}, { first: 1 })).items[0]!.cursor;
    const around = (await store().neighbours(committee.id, {}, { first: 1 })).items[0]!.cursor;
    const hit = (await store().search('云濛', [], { first: 1 })).items[0]!.cursor;
    const broken = ['', 'x', '改革', `${own}A`, `${own}=`, own.slice(1), Buffer.from('{}').toString('base64url')];
    for (const after of [people, around, hit, ...broken]) {
      await expect(meetings({ first: 1, after })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    }
    await expect(store().search('云', [], { first: 1, after: hit })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(store().neighbours(standing.id, {}, { first: 1, after: around })).rejects.toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  it('needs exactly one of first and last', async () => {
    for (const page of [{}, { first: 1, last: 1 }, { first: -1 }, { first: 1.5 }]) {
      await expect(meetings(page)).rejects.toMatchObject({ code: 'BAD_USAGE' });
    }
  });
}

function idsOf(page: Page<{ readonly id: string }>): string[] {
  return page.items.map(({ item }) => item.id);
}
