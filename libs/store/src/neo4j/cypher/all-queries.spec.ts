import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EDGE_TYPES, NODE_LABELS } from '@zhengmai/model';
import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import { allSources } from '../../contract/yunmeng.fixture.js';
import { describeOnServer, openEmptyNeo4j, serverLogin } from '../test-server.contract.js';
import { allQueries } from './all-queries.js';
import { MIGRATIONS } from './schema.js';

jest.setTimeout(60_000);

describe('Cypher texts', () => {
  it('are these, and no others', () => {
    const texts = [...allQueries()].map(([name, text]) => anonymous(`-- ${name}\n${text}`));
    expect([...new Set(texts)].join('\n\n')).toMatchSnapshot();
    expect([...new Set(MIGRATIONS.flat().map(anonymous))].join(';\n')).toMatchSnapshot();
  });

  it('hold no value that came from outside: quotes stand round words of ours only', () => {
    const quoted = [...allQueries().values()].flatMap((text) => text.match(/'[^']*'/g) ?? []);
    expect([...new Set(quoted)].sort()).toMatchSnapshot();
  });
});

describeOnServer('Cypher texts on a real server', () => {
  let driver: Driver;
  beforeAll(async () => {
    const store = await openEmptyNeo4j();
    await store.ingest(allSources);
    await store.close();
    const { uri, user, password } = serverLogin();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver?.close());

  it.each([...allQueries()])('plans %s without a complaint', async (_name, text) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text), { database: 'neo4j' });
    expect(complaints(summary)).toEqual([]);
  });
});

/** Texts that differ in a label or type of the ontology only are one: the snapshot is of ours, not of the ontology. */
function anonymous(text: string): string {
  const names = [...NODE_LABELS, ...EDGE_TYPES].sort((a, b) => b.length - a.length).join('|');
  const places = '(?<=:|zhengmai_|-- (?:MERGE_NODES|MERGE_EDGES|page|count) )';
  const named = new RegExp(`${places}(?:${names})(?![A-Za-z])(?:\\|(?:${names}))*`, 'g');
  return text.replaceAll('MERGE_NODES Person', 'MERGE_NODES of people').replace(named, '…');
}

/** EXPLAIN wants every parameter; which value does not matter, but LIMIT wants a whole number. */
function parametersOf(text: string): Record<string, unknown> {
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
  return Object.fromEntries(names.map((name) => [name, name === 'limit' ? neo4j.int(1) : null]));
}

/** Success has the classes 00 and 02; a type or property that no sample fact has yet is not a fault of the text. */
function complaints(summary: ResultSummary): string[] {
  return summary.gqlStatusObjects
    .filter(({ gqlStatus }) => !gqlStatus.startsWith('00') && !gqlStatus.startsWith('02'))
    .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
}
