import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ZhengmaiError } from '@zhengmai/model';
import { type Faults, faultyStore } from './faulty-store.js';
import { type RunningApi, startApi } from './start-api.js';
import { standing } from './town/qinglan.js';

const SECRET = 'connect ECONNREFUSED 10.1.2.3:7687 MATCH (n) SELECT * FROM node';

describe('when the store fails', () => {
  const faults: Faults = { reached: 0 };
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ wrap: (store) => faultyStore(store, faults), limits: { deadline: 150 } });
  });
  afterEach(() => {
    delete faults.error;
    delete faults.delay;
    delete faults.only;
  });
  afterAll(() => api.close());

  it('answers STORE_UNAVAILABLE, tells its log why and its asker not, and answers again afterwards', async () => {
    faults.error = new ZhengmaiError('STORE_UNAVAILABLE', SECRET, SECRET);
    const { data, errors } = await api.ask('{ meetings { totalCount } }');
    expect(data).toEqual({ meetings: null });
    expect(errors).toEqual([
      {
        message: 'The store does not answer; try again later.',
        path: ['meetings'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'STORE_UNAVAILABLE', requestId: expect.any(String) },
      },
    ]);
    expect(api.log.join('\n')).toContain(SECRET);
    expect(api.log.join('\n')).toContain(errors?.[0]?.extensions.requestId);
    const health = await fetch(`${api.url}/health`);
    expect(health.status).toBe(503);
    expect(await health.text()).not.toContain('ECONNREFUSED');
    delete faults.error;
    expect((await api.ask('{ meetings { totalCount } }')).data.meetings.totalCount).toBe(3);
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
  });

  it('hides any other fault behind INTERNAL_SERVER_ERROR', async () => {
    faults.error = new TypeError(SECRET);
    const { errors } = await api.ask('{ stats { nodes { count } } }');
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toMatch(/SELECT|MATCH|ECONNREFUSED|\.ts|stack/);
  });

  it('ends at the deadline with TIMEOUT and asks the store nothing after it', async () => {
    faults.delay = 100;
    faults.reached = 0;
    const started = Date.now();
    const { errors } = await api.ask('{ meetings { edges { node { presidedBy { posts { position { name } } } } } } }');
    expect(Date.now() - started).toBeLessThan(1000);
    expect(errors?.[0]?.extensions.code).toBe('TIMEOUT');
    const reached = faults.reached;
    await new Promise((done) => setTimeout(done, 300));
    expect(faults.reached).toBe(reached);
    expect(reached).toBeLessThanOrEqual(2);
  });

  it('keeps what could be answered, with at most fifty errors for one cause', async () => {
    const ids = Array.from({ length: 60 }, () => standing.id);
    faults.error = new ZhengmaiError('STORE_UNAVAILABLE', 'gone', 'gone');
    faults.only = 'neighboursOf';
    const { data, errors } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { name ... on Meeting { presidedBy { name } } } }',
      { ids },
    );
    expect(data.nodes).toEqual(ids.map(() => ({ name: standing.name, presidedBy: null })));
    expect(errors).toHaveLength(50);
  });
});
