import { describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import { openStore } from '../open-store.js';
import { describeOnServer, openEmptyNeo4j, serverLogin } from './test-server.contract.js';

jest.setTimeout(30_000);

describe('a Neo4j that is not there', () => {
  it('is STORE_UNAVAILABLE at once, with what to do', async () => {
    const start = Date.now();
    const opened = openStore('bolt://127.0.0.1:1', { password: 'x', timeoutMs: 2_000 });
    await expect(opened).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      hint: expect.stringContaining('npm run neo4j'),
    });
    expect(Date.now() - start).toBeLessThan(15_000);
  });

  it('is given up when it takes the connection and says nothing', async () => {
    const { server, port, sockets } = await silentServer();
    const start = Date.now();
    const opened = openStore(`bolt://127.0.0.1:${port}`, { password: 'x', timeoutMs: 1_000 });
    await expect(opened).rejects.toMatchObject({ code: expect.stringMatching(/^(TIMEOUT|STORE_UNAVAILABLE)$/) });
    expect(Date.now() - start).toBeLessThan(9_000);
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});

describeOnServer('a Neo4j that is there', () => {
  it('refuses a wrong password with a hint at the credentials', async () => {
    const opened = openStore(serverLogin().uri, { user: serverLogin().user, password: 'not-the-password' });
    await expect(opened).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  it('works again when it is opened again', async () => {
    const store = await openEmptyNeo4j();
    await store.close();
    await store.open();
    expect(await store.isEmpty()).toBe(true);
    await store.close();
  });
});

async function silentServer(): Promise<{ server: Server; port: number; sockets: Socket[] }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as { port: number }).port, sockets };
}
