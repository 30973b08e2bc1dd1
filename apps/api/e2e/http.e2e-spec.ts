import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import request from 'supertest';
import { type GraphQLFault, type RunningApi, startApi } from './start-api.js';

const json = { 'content-type': 'application/json' };
// CSRF prevention takes a GET only from a client that says by this header that it is none of a foreign page.
const fetchAsked = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } });
const codes = (body: { errors: readonly GraphQLFault[] }) => body.errors.map(({ extensions }) => extensions.code);

describe('GraphQL over HTTP', () => {
  let api: RunningApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.close());

  it('passes all 61 audits of graphql-http', async () => {
    const audits = serverAudits({ url: `${api.url}/graphql`, fetchFn: fetchAsked });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`]));
    expect(failed).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it('refuses a body beyond 100 KB, an array of operations and what is no JSON', async () => {
    const spaces = await request(api.url)
      .post('/graphql')
      .set(json)
      .send(`{"query":"{ __typename${' '.repeat(900_000)}}"}`);
    expect([spaces.status, codes(spaces.body)]).toEqual([413, ['QUERY_TOO_COMPLEX']]);
    const batch = await request(api.url)
      .post('/graphql')
      .set(json)
      .send([{ query: '{ __typename }' }]);
    expect([batch.status, codes(batch.body)]).toEqual([400, ['BAD_USER_INPUT']]);
    const broken = await request(api.url).post('/graphql').set(json).send('{"query":');
    expect([broken.status, codes(broken.body)]).toEqual([400, ['BAD_USER_INPUT']]);
    for (const { body, headers } of [spaces, batch, broken]) {
      expect(body.errors[0].extensions.requestId).toBe(headers['x-request-id']);
    }
  });

  it('refuses what a page elsewhere could send without being asked (CSRF)', async () => {
    const get = await request(api.url).get('/graphql').query({ query: '{ __typename }' });
    expect([get.status, codes(get.body)]).toEqual([400, ['BAD_USER_INPUT']]);
    const plain = await request(api.url)
      .post('/graphql')
      .set('content-type', 'text/plain')
      .send('{"query":"{ __typename }"}');
    expect(plain.status).toBe(400);
    const asked = await request(api.url)
      .get('/graphql')
      .set('apollo-require-preflight', '1')
      .query({ query: '{ __typename }' });
    expect(asked.body.data).toEqual({ __typename: 'Query' });
  });

  it('never mutates by GET', async () => {
    const answer = await request(api.url)
      .get('/graphql')
      .set('apollo-require-preflight', '1')
      .query({ query: 'mutation { x }' });
    expect(answer.body.data).toBeUndefined();
    expect([answer.status, codes(answer.body)]).toEqual([405, ['BAD_USER_INPUT']]);
  });

  it('names every request, in its header and its errors, by the id that came with it', async () => {
    const answer = await request(api.url)
      .post('/graphql')
      .set(json)
      .set('x-request-id', 'case-42')
      .send({ query: '{ nothing }' });
    expect(answer.headers['x-request-id']).toBe('case-42');
    expect(answer.body.errors[0].extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', requestId: 'case-42' });
    const forged = await request(api.url).get('/health').set('x-request-id', 'a b<script>');
    expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has no persisted queries', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await request(api.url).post('/graphql').set(json).send({ extensions });
    expect(codes(answer.body)).toEqual(['BAD_USER_INPUT']);
  });

  it('serves health, the schema and a page that loads nothing from elsewhere', async () => {
    const health = await request(api.url).get('/health');
    expect(health.body).toEqual({
      status: 'ok',
      store: { kind: 'sqlite', version: expect.stringContaining('SQLite') },
    });
    const schema = await request(api.url).get('/schema.graphql');
    expect(schema.text).toContain('type Meeting implements Node');
    const page = await request(api.url).get('/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-powered-by']).toBeUndefined();
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect((await request(api.url).get('/nowhere')).status).toBe(404);
  });
});
