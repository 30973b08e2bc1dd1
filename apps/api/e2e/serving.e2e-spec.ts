import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GraphStore, openStore } from '@zhengmai/store';
import { serveApi } from '../src/index.js';
import { TOWN } from './town/qinglan.js';

describe('serveApi', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    await store.ingest(TOWN);
  });
  afterEach(() => store.close());

  it('listens where it says, and stops listening but leaves the store open', async () => {
    const api = await serveApi({ store, port: 0 });
    expect(api.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    await api.close();
    await expect(fetch(`${api.url}/health`)).rejects.toThrow('fetch failed');
    expect(await store.isEmpty()).toBe(false);
  });

  it("rejects with Node's own error when the port is taken", async () => {
    const first = await serveApi({ store, port: 0, host: '127.0.0.1' });
    const port = Number(new URL(first.url).port);
    await expect(serveApi({ store, port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    await first.close();
  });

  it('answers from two servers over two stores in one process', async () => {
    const empty = await openStore('sqlite::memory:');
    const [one, two] = await Promise.all([serveApi({ store, port: 0 }), serveApi({ store: empty, port: 0 })]);
    const count = async (url: string) => {
      const body = JSON.stringify({ query: '{ meetings { totalCount } }' });
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      return ((await response.json()) as { data: { meetings: { totalCount: number } } }).data.meetings.totalCount;
    };
    expect(await count(one.url)).toBe(3);
    expect(await count(two.url)).toBe(0);
    await Promise.all([one.close(), two.close()]);
    await empty.close();
  });
});
