import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from './run-cli.js';

const PAGE =
  '云州市委常委会召开会议\n本报讯（记者 甄言）6月2日，云州市委书记钟望岳主持召开市委常委会会议，审议《云州市供水条例》。\n会议强调，各级各部门要抓好落实。\n';

const GOLD = {
  id: 'own-1',
  source: { file: 'page.txt' },
  title: '云州市委常委会召开会议',
  locale: '云州',
  people: [
    { name: '钟望岳', posts: [{ raw: '云州市委书记', full: '云州市委书记' }] },
    { name: '贺临川', posts: [] },
  ],
  meetings: [{ id: 'm1', names: ['市委常委会会议'], kind: 'standing_committee', date: '2025-06-02', conveners: [] }],
  policies: [{ title: '云州市供水条例' }],
  campaigns: [],
  facts: [['钟望岳', 'PRESIDED', 'm1']],
  directives: [{ by: 'm1', to: ['各级各部门'], head: '抓好落实' }],
  quantities: [],
};

let folder: string;
let page: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
  page = join(folder, 'page.txt');
  await mkdir(join(folder, 'gold'));
  await writeFile(page, PAGE);
  await writeFile(join(folder, 'gold/own-1.json'), JSON.stringify(GOLD));
});
afterAll(() => rm(folder, { recursive: true }));

const evaluate = (...more: string[]) => runCli(['eval', page, '--gold', join(folder, 'gold'), ...more]);

describe('zhengmai eval', () => {
  it('prints a table with intervals', async () => {
    const { code, stdout } = await evaluate('--published', '2025-06-03');
    expect(code).toBe(0);
    expect(stdout).toContain('1 annotated articles, 1 of them found');
    expect(stdout).toMatch(/^person +1\.000 +0\.500 +0\.667 +0\.667-0\.667 +1 +0 +1$/m);
    expect(stdout).toMatch(/0 broken invariants/);
  });

  it('gives the same from lines that extract printed, as JSON', async () => {
    const lines = join(folder, 'lines.jsonl');
    await runCli(['extract', page, '--published', '2025-06-03', '--out', lines]);
    const ran = await runCli(['eval', lines, '--gold', join(folder, 'gold'), '--json']);
    const direct = await evaluate('--published', '2025-06-03', '--json');
    expect(ran.stdout).toBe(direct.stdout);
    const { scores } = JSON.parse(ran.stdout) as { scores: Record<string, unknown> };
    expect(scores['fact PRESIDED']).toMatchObject({ f1: 1, truePositives: 1 });
  });

  it('prints the board of misses of one category', async () => {
    const { stdout } = await evaluate('--errors', '3', '--only', 'person');
    expect(stdout).toMatch(/person, missed: its name is not printed.*\n +own-1 {2}贺临川/);
    expect(stdout).not.toContain('fact ');
  });

  it('says what is wrong with a gold folder', async () => {
    const { code, stderr } = await runCli(['eval', page, '--gold', join(folder, 'none')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('folder of JSON files')]);
  });

  it('wants --pages and --raw together', async () => {
    expect((await evaluate('--pages', folder)).code).toBe(2);
  });
});
