import { describe, expect, it } from '@jest/globals';
import { openStore } from './open-store.js';
import { parseStoreLocation } from './store-location.js';

describe('parseStoreLocation', () => {
  it.each([
    ['sqlite:data/zhengmai.db', { kind: 'sqlite', path: 'data/zhengmai.db' }],
    ['sqlite:/tmp/图.db', { kind: 'sqlite', path: '/tmp/图.db' }],
    ['sqlite:///tmp/graph.db', { kind: 'sqlite', path: '/tmp/graph.db' }],
    ['sqlite:C:\\graph.db', { kind: 'sqlite', path: 'C:\\graph.db' }],
    ['sqlite::memory:', { kind: 'sqlite', path: ':memory:' }],
    [' neo4j://localhost:7687 ', { kind: 'neo4j', uri: 'neo4j://localhost:7687' }],
    ['neo4j+s://graph.example.org', { kind: 'neo4j', uri: 'neo4j+s://graph.example.org' }],
    ['bolt://127.0.0.1:7687', { kind: 'neo4j', uri: 'bolt://127.0.0.1:7687' }],
    ['bolt+ssc://[::1]:7687', { kind: 'neo4j', uri: 'bolt+ssc://[::1]:7687' }],
  ])('reads %s', (text, location) => expect(parseStoreLocation(text)).toEqual(location));

  it.each([
    '',
    'data/zhengmai.db',
    'sqlite:',
    'neo4j:',
    'neo4j://',
    'neo4j:///x',
    'bolt://a b',
    'postgres://x',
    'neo4j://h/db',
  ])('refuses %j with what to write', (text) => {
    const refused = (): unknown => parseStoreLocation(text);
    expect(refused).toThrow(expect.objectContaining({ code: 'BAD_USAGE', hint: expect.stringContaining('sqlite:') }));
  });

  it('refuses credentials in it, and does not repeat them', async () => {
    const opened = openStore('neo4j://neo4j:geheim12@localhost:7687');
    await expect(opened).rejects.toMatchObject({ code: 'BAD_USAGE', message: expect.not.stringContaining('geheim12') });
  });
});
