import { mkdtemp, rm } from 'node:fs/promises';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli, SAMPLES, startCli, TOP } from './run-cli.js';

let folder: string;
let server: ChildProcess | null = null;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'serve-'))));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => void server?.kill('SIGKILL'));

const env = (name: string): { ZHENGMAI_STORE: string } => ({ ZHENGMAI_STORE: `sqlite:${join(folder, name)}` });

/** The address that the server says, once it listens. */
function served(variables: NodeJS.ProcessEnv): Promise<string> {
  server = startCli(['serve'], { env: variables });
  return addressOf(server);
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`serve ended: ${said}`)));
    child.stderr!.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const url = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

describe('zhengmai serve', () => {
  it('answers what was ingested, and ends with 0 when it is told to', async () => {
    await runCli(['ingest', SAMPLES], { env: env('served.db') });
    const url = await served(env('served.db'));
    const answer = await ask(url, '{ meetings(first: 50) { edges { node { presidedBy { name } } } } }');
    expect(JSON.stringify(answer)).toContain('秦砚平');
    const ended = new Promise((resolve) => server!.once('exit', (code) => resolve(code)));
    server!.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('ends with the npm that started it, and leaves the port free', async () => {
    const variables = { ...process.env, ...env('npm.db'), PORT: '0' };
    server = spawn('npm', ['run', '-s', 'zhengmai', '--', 'serve'], { cwd: TOP, env: variables });
    const url = await addressOf(server);
    server.kill('SIGTERM');
    const gone = async (): Promise<boolean> =>
      fetch(url).then(
        () => false,
        () => true,
      );
    for (let tries = 0; tries < 50 && !(await gone()); tries += 1) await new Promise((after) => setTimeout(after, 100));
    expect(await gone()).toBe(true);
  });

  it('fills no store with samples', async () => {
    const url = await served(env('empty.db'));
    expect(await ask(url, '{ meetings(first: 1) { edges { cursor } } }')).toMatchObject({
      data: { meetings: { edges: [] } },
    });
  });

  it('says which port is taken and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runCli(['serve'], { env: { ...env('taken.db'), PORT: String(port) } });
    other.close();
    expect([code, stderr]).toEqual([2, expect.stringContaining(`port ${port}`)]);
  });
});
