import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { node, source, type Story } from '../contract/news.fixture.js';
import { allSources, committee, emptied, mayor, standing, standingStory } from '../contract/yunmeng.fixture.js';
import type { GraphStore } from '../graph-store.js';
import { Connection, type Row } from './connection.js';
import { replaceSources } from './ingest.js';
import { describeOnServer, openEmptyNeo4j, serverLogin } from './test-server.contract.js';

jest.setTimeout(60_000);

/** What somebody meets who browses the database with Neo4j's own tools. */
describeOnServer('the graph in Neo4j as people browse it', () => {
  let driver: Driver;
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmptyNeo4j();
    await store.ingest(allSources);
    const { uri, user, password } = serverLogin();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await driver?.close();
  });
  const ask = async (query: string, parameters = {}): Promise<readonly Row[]> =>
    (await driver.executeQuery(query, parameters, { database: 'neo4j' })).records.map((record) => record.toObject());

  it('gives a meeting its label, its day as a date and its properties as they are', async () => {
    const [row] = await ask('MATCH (n:Meeting {id: $id}) RETURN labels(n) AS labels, n', { id: standing.id });
    expect([...(row!['labels'] as string[])].sort()).toEqual(['Meeting', '_Node']);
    expect(row!['n'].properties).toMatchObject({ name: standing.name, date: '2031-03-05', kind: 'standing_committee' });
    expect(String(row!['n'].properties.day)).toBe('2031-03-05');
    const partly = await ask('MATCH (n:Meeting) WHERE n.day IS NULL RETURN n.date AS date ORDER BY date');
    expect(partly.map((one) => one['date'])).toEqual(['2030', '2031-03', null]);
  });

  it('stores whole numbers as integers, on edges too', async () => {
    const [row] = await ask('MATCH (:Person {id: $id})-[r:ATTENDED]->() RETURN r.order AS o, r.articleCount AS c, valueType(r.order) AS t', { id: mayor.id }); // prettier-ignore
    expect(row).toMatchObject({ o: 1, c: 1 });
    expect(row!['t']).toMatch(/^INTEGER/);
  });

  it('links facts to facts only: the proof stands apart', async () => {
    expect(await ask('MATCH (n:_Node)--(m) WHERE NOT m:_Node RETURN n, m LIMIT 1')).toEqual([]);
    const keys = await ask('MATCH (n:Article) UNWIND keys(n) AS key RETURN DISTINCT key');
    expect(keys.map(({ key }) => key)).not.toContain('text');
  });

  it('calls a person with a public post an Official, for as long as some article says so', async () => {
    const labels = async (): Promise<unknown> =>
      (await ask('MATCH (n:Person {id: $id}) RETURN n:Official AS official', { id: official.id }))[0]?.['official'];
    const official = { ...node('Person', '官某'), properties: { official: true } };
    const story: Story = { title: '任命', text: '官某任职。', nodes: [official], edges: [] };
    await store.ingest([source('official', story)]);
    expect(await labels()).toBe(true);
    await store.ingest([source('official', { ...story, nodes: [{ ...official, properties: {} }] })]);
    expect(await labels()).toBe(false);
    await store.ingest([emptied('official')]);
    expect(await labels()).toBeUndefined();
  });

  it('keeps nothing of an ingest that fails on its way', async () => {
    const connection = new Connection(serverLogin().uri, serverLogin());
    connection.connect();
    const before = await store.stats();
    const failing = connection.write(async (run) => {
      await replaceSources(
        run,
        [source('half', { ...standingStory, title: '半篇' }), emptied('source-river')],
        () => '',
      );
      throw new Error('the program stops here');
    });
    await expect(failing).rejects.toThrow('the program stops here');
    await connection.close();
    expect(await store.stats()).toEqual(before);
    expect((await store.nodes([committee.id]))[0]).toMatchObject({ articleCount: 3 });
  });
});
