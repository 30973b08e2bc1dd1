import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli, SAMPLES, type Ran } from './run-cli.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'ingest-'))));
afterAll(() => rm(folder, { recursive: true }));

const storeAt = (name: string): { ZHENGMAI_STORE: string } => ({ ZHENGMAI_STORE: `sqlite:${join(folder, name)}` });
const stats = async (env: NodeJS.ProcessEnv): Promise<unknown> =>
  JSON.parse((await runCli(['stats', '--json'], { env })).stdout);

describe('zhengmai ingest and stats', () => {
  const env = (): NodeJS.ProcessEnv => storeAt('samples.db');
  let first: Ran;
  beforeAll(async () => void (first = await runCli(['ingest', SAMPLES], { env: env() })));

  it('says what was read, found and refused', () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^read {5}\d+ sources, \d+ articles in /m);
    expect(first.stdout).toMatch(/^found {4}\d+ assertions; the store now holds \d+ nodes and \d+ edges$/m);
    expect(first.stdout).toMatch(/^refused {2}0$/m);
  });

  it('counts nodes by label and edges by type', async () => {
    expect(await stats(env())).toEqual({
      nodes: expect.objectContaining({
        Article: expect.any(Number),
        Meeting: expect.any(Number),
        Person: expect.any(Number),
      }),
      edges: expect.objectContaining({ PRESIDED: expect.any(Number), HOLDS: expect.any(Number) }),
    });
    expect((await runCli(['stats'], { env: env() })).stdout).toMatch(/^ {2}Meeting +\d+$/m);
  });

  it('changes nothing when the same inputs come again, and does not extract them', async () => {
    const before = await stats(env());
    const { stdout } = await runCli(['ingest', SAMPLES], { env: env() });
    const [, sources, unchanged] = /^read {5}(\d+) sources, (\d+) unchanged, 0 articles/m.exec(stdout) ?? [];
    expect(sources).toBe(unchanged);
    expect(await stats(env())).toEqual(before);
  });

  it('goes on after what it cannot read, writes --refused, and exits with 1', async () => {
    const lines = join(folder, 'lines.jsonl');
    await writeFile(lines, '{"id":"a","text":"云州市召开大会。"}\n{broken\n');
    const refused = join(folder, 'refused.jsonl');
    const { code, stdout } = await runCli(['ingest', lines, join(folder, 'gone.txt'), '--refused', refused], {
      env: storeAt('r.db'),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^read {5}1 sources, 1 articles/m);
    const rows = (await readFile(refused, 'utf8'))
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as object);
    expect(rows).toEqual([
      expect.objectContaining({
        code: 'missing',
        path: join(folder, 'gone.txt'),
        line: null,
        hint: expect.any(String),
      }),
      expect.objectContaining({ code: 'broken_json', path: lines, line: 2, hint: expect.any(String) }),
    ]);
  });

  it.each([
    ['the lesser text first', [0, 1]],
    ['the lesser text last', [1, 0]],
  ])('lets one text of an id stand, whatever the order: %s', async (_name, order) => {
    const texts = ['云州市召开大会。大会由钟望岳主持。', '云州市召开全会。全会由钟望岳主持。'];
    const file = join(folder, `twice-${order.join('')}.jsonl`);
    await writeFile(file, order.map((at) => JSON.stringify({ id: 'same', text: texts[at] })).join('\n'));
    const store = storeAt(`twice-${order.join('')}.db`);
    const { code, stdout, stderr } = await runCli(['ingest', file], { env: store });
    expect([code, stdout.includes('0 with the same text, 1 with another')]).toEqual([0, true]);
    const [, line] = /twice-\d+\.jsonl:(\d): its id stands twice/.exec(stderr) ?? [];
    expect(order[Number(line) - 1]).toBe(await outrankedOf(texts));
    expect(await stats(store)).toMatchObject({ nodes: { Article: 1 } });
  });

  it('names a store that cannot be, and exits with 2', async () => {
    const { code, stderr } = await runCli(['stats'], { env: { ZHENGMAI_STORE: 'mysql://somewhere' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/mysql.*\n.*sqlite:<file>/);
  });
});

/** Which of two texts is not kept: asked of a third ingest, so that the two orders must agree. */
let outranked: Promise<number> | undefined;
function outrankedOf(texts: readonly string[]): Promise<number> {
  outranked ??= (async () => {
    const file = join(folder, 'ask.jsonl');
    await writeFile(file, texts.map((text) => JSON.stringify({ id: 'same', text })).join('\n'));
    const { stderr } = await runCli(['ingest', file], { env: storeAt('ask.db') });
    return Number(/ask\.jsonl:(\d)/.exec(stderr)?.[1]) - 1;
  })();
  return outranked;
}
