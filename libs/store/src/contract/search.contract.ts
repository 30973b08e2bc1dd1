import { expect, it } from '@jest/globals';
import type { NodeLabel } from '@zhengmai/model';
import type { GraphStore, SearchHit } from '../graph-store.js';
import { node, source } from './news.fixture.js';
import { filledStore } from './with-store.contract.js';
import { allSources, mayor, secretary } from './yunmeng.fixture.js';

const company = { ...node('Organization', 'ABC云濛科技（集团）公司'), aliases: ['云濛科技', 'Ｙunmeng Tech'] };
const more = source('more', { title: '企业', text: '企业', nodes: [company], edges: [] });

/** Query, labels, and the hits as `match name`, in order. */
const ROWS: readonly (readonly [string, readonly NodeLabel[], readonly string[]])[] = [
  ['沈知远', [], ['name 沈知远', 'name 沈知远', 'text 云濛一中举行开学典礼', 'text 云濛市推进河湖治理', 'text 云濛市委召开常委会会议']],
  ['沈', ['Person'], ['name 沈知远', 'name 沈知远']],
  ['条例', [], ['name 《云濛市河湖保护条例》', 'text 云濛市委召开常委会会议']],
  ['清河行动', ['Campaign'], ['name 清河行动']],
  ['改革开', [], ['text 云濛市推进河湖治理']],
  ['改革，革开', [], ['text 云濛市委召开常委会会议']],
  ['开学典礼', [], ['title 云濛一中举行开学典礼']],
  ['𬱖', [], ['name 吕𬱖', 'text 云濛市委召开常委会会议']],
  ['市长吕𬱖出席', [], ['text 云濛市委召开常委会会议']],
  ['shenzhiyuan', [], ['pinyin 沈知远', 'pinyin 沈知远']],
  ['Shen Zhi', ['Person'], ['pinyin 沈知远', 'pinyin 沈知远']],
  ['zhiyuan', ['Person'], ['pinyin 沈知远', 'pinyin 沈知远']],
  ['henzhi', ['Person'], []],
  ['qinghe', [], ['pinyin 清河行动']],
  ['gdp', [], ['text 云濛市推进河湖治理']],
  ['DP目标1', [], ['text 云濛市推进河湖治理']],
  ['100%', [], ['text 云濛市推进河湖治理']],
  ['bc云', [], ['name ABC云濛科技（集团）公司']],
  ['(集团)', [], ['name ABC云濛科技（集团）公司']],
  ['yunmeng t', [], ['alias ABC云濛科技（集团）公司']],
  ['濛科技', [], ['name ABC云濛科技（集团）公司']],
  ['没有的词', [], []],
]; // prettier-ignore

const HOSTILE = [
  ...['"', "'", '\\', '\\"', '"沈', '沈"', "沈' OR 1=1 --", '*', '沈*', 'name:沈知远', '_name:"沈"', 'AND', 'OR NOT', '+', '-沈'],
  ...['(沈', '沈)', '[沈 TO 知]', '{沈}', '沈^2', '沈~', '沈?', '/沈/', '&&', '||', '!沈', '%', '_', '沈%', '$沈', '`沈`', '}) DETACH DELETE n //'],
  ...['\u0000', '沈\u0000知', '\ud83d', '\udc00沈', '😀', '　', '.', '。', 'NEAR(沈 知)', 'a'.repeat(200), '沈'.repeat(200), '^沈', ':', ';', '--'],
]; // prettier-ignore

export function searchContract(open: () => Promise<GraphStore>): void {
  const store = filledStore(open, [...allSources, more]);

  it('gives a person how the name is read', async () => {
    const { items } = await store().search('沈知远', ['Person'], { first: 1 });
    expect(items[0]?.item.node.properties['pinyin']).toBe('shen zhi yuan');
  });

  it.each(ROWS)('finds %s', async (query, labels, hits) => {
    const page = await store().search(query, labels, { first: 50 });
    expect(page.items.map(({ item }) => `${item.match} ${item.node.name}`)).toEqual(hits);
  });

  it('shows the matched words with a little around them', async () => {
    for (const [query] of ROWS) {
      for (const { item } of (await store().search(query, [], { first: 50 })).items) {
        const { start, end } = item.highlight;
        const marked = item.snippet.slice(start, end);
        if (item.match === 'pinyin') expect(marked).toBe(item.node.name);
        else expect(marked.normalize('NFKC').toLowerCase()).toBe(query.normalize('NFKC').toLowerCase());
        expect(item.snippet).not.toContain('\n');
        expect(item.snippet.length).toBeLessThanOrEqual(query.length + 60);
      }
    }
  });

  it('orders by match kind, then date descending, then id, and pages both ways', async () => {
    const whole = (await store().search('云濛', [], { first: 50 })).items;
    expect(whole.map(({ item }) => rankOf(item))).toEqual(whole.map(({ item }) => rankOf(item)).sort());
    expect(whole.length).toBeGreaterThan(12);
    for (let at = 0; at < whole.length; at++) {
      const after = await store().search('云濛', [], { first: 3, after: whole[at]!.cursor });
      expect(after.items).toEqual(whole.slice(at + 1, at + 4));
      expect(after).toMatchObject({ hasPreviousPage: true, hasNextPage: at + 4 < whole.length });
      const before = await store().search('云濛', [], { last: 3, before: whole[at]!.cursor });
      expect(before.items).toEqual(whole.slice(Math.max(0, at - 3), at));
      expect(before).toMatchObject({ hasPreviousPage: at > 3, hasNextPage: true });
    }
  });

  it('finds people by the characters and by the sound of their names', async () => {
    const hits = await store().search('吕', ['Person'], { first: 5 });
    expect(hits.items.map(({ item }) => item.node.id)).toEqual([mayor.id]);
    const sound = await store().search('shen', ['Person'], { first: 5 });
    expect(sound.items.map(({ item }) => item.node.id)).toContain(secretary.id);
  });

  it.each(HOSTILE)('takes hostile string %# as mere characters', async (query) => {
    if (query.trim() === '') {
      await expect(store().search(query, [], { first: 5 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
      return;
    }
    const page = await store().search(query, [], { first: 50 });
    for (const { item } of page.items) expect(item.snippet.toLowerCase()).toContain(query.trim().toLowerCase());
    expect((await store().page('Person', { text: query }, { first: 5 })).items.length).toBeLessThanOrEqual(3);
    expect(await store().count('Person', {})).toBe(3);
  });

  it('refuses a query that is empty or longer than 200 characters', async () => {
    for (const query of ['', '  ', '沈'.repeat(201)]) {
      await expect(store().search(query, [], { first: 5 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
  });
}

function rankOf({ match }: SearchHit): number {
  return ['name', 'alias', 'pinyin', 'title', 'text'].indexOf(match);
}
