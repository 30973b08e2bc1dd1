import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countingStore } from './counting-store.js';
import { type RunningApi, startApi } from './start-api.js';
import { manyMeetings } from './town/many-meetings.js';

describe('questions to the store', () => {
  const asked: string[] = [];
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ batches: manyMeetings(60), wrap: (store) => countingStore(store, asked) });
  });
  beforeEach(() => void asked.splice(0));
  afterAll(() => api.close());

  it('asks once a field of a level, however many nodes stand on it', async () => {
    const { data, errors } = await api.ask(`{
      meetings(first: 50) { edges { node { name
        presidedBy(first: 5) { name posts(first: 5) { position { name organizations { name } } } }
        convenedBy { name }
      } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.meetings.edges).toHaveLength(50);
    expect(data.meetings.edges[0].node.presidedBy[0].posts[0].position.organizations[0].name).toBe('青岚市委');
    // meetings; presidedBy and convenedBy; posts; organizations
    expect(asked).toEqual(['page', 'neighboursOf', 'neighboursOf', 'neighboursOf', 'neighboursOf']);
  });

  it('asks once for many nodes by id, and for the two ends of many edges', async () => {
    const { data } = await api.ask('{ meetings(first: 3) { edges { node { id } } } }');
    const ids = data.meetings.edges.map(({ node }: { node: { id: string } }) => node.id);
    asked.splice(0);
    await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: [...ids, ...ids] });
    expect(asked).toEqual(['nodes']);
    asked.splice(0);
    await api.ask(`{ node(id: "${ids[0]}") { neighbours { edges { edge { from { name } to { name } } } } } }`);
    expect(asked).toEqual(['nodes', 'neighbours', 'nodes']);
  });

  it('counts a list only when its total is asked for', async () => {
    await api.ask('{ meetings(first: 1) { edges { cursor } } }');
    expect(asked).toEqual(['page']);
    asked.splice(0);
    const { data } = await api.ask('{ meetings(first: 1) { totalCount } }');
    expect(data.meetings.totalCount).toBe(60);
    expect(asked).toEqual(['page', 'count']);
  });

  it('asks nothing at all for a document that is refused', async () => {
    await api.ask(
      '{ meetings(first: 100) { edges { node { articles(first: 100) { meetings(first: 100) { name } } } } } }',
    );
    await api.ask('{ nothing }');
    expect(asked).toEqual([]);
  });
});
