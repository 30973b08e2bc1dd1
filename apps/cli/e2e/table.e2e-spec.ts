import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonLines, runCli, SAMPLES } from './run-cli.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'table-'))));
afterAll(() => rm(folder, { recursive: true }));

const TABLES = ['meetings', 'people', 'posts', 'directives', 'targets', 'observations', 'policies', 'campaigns'];
const PAGE = join(SAMPLES, 'page-1.txt');

describe('zhengmai table', () => {
  it.each([...TABLES, 'facts'])('lists %s of the samples, every row with its quote and source', async (table) => {
    const { code, stdout } = await runCli(['table', table, SAMPLES]);
    expect(code).toBe(0);
    expect(stdout.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = recordsOf(stdout.slice(1));
    expect(head.slice(-6)).toEqual(['quote', 'paper', 'published', 'article', 'source', 'link']);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(row.at(-6)).not.toBe('');
      expect(row.at(-2)).not.toBe('');
    }
  });

  it('links to the words on the page', async () => {
    const { stdout } = await runCli(['table', 'meetings', PAGE]);
    const row = recordsOf(stdout).find((cells) => cells.includes('秦砚平')) ?? [];
    const link = row.at(-1) ?? '';
    const [file, words] = link.split('#:~:text=');
    expect(file).toMatch(/^file:\/\/.*\/samples\/page-1\.txt$/);
    expect(await readFile(PAGE, 'utf8')).toContain(decodeURIComponent(words ?? ''));
  });

  it('reads what extract printed to the same table', async () => {
    const lines = join(folder, 'lines.jsonl');
    await writeFile(lines, (await runCli(['extract', PAGE])).stdout);
    const [printed, direct] = await Promise.all([runCli(['table', 'facts', lines]), runCli(['table', 'facts', PAGE])]);
    expect(printed.stdout).toBe(direct.stdout);
  });

  it('names a line that is no extraction', async () => {
    const lines = join(folder, 'torn.jsonl');
    const { stdout } = await runCli(['extract', PAGE]);
    await writeFile(lines, `${stdout}{"article":`);
    const ran = await runCli(['table', 'people', lines]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`${lines}:${jsonLines({ code: 0, stderr: '', stdout }).length + 1}: `);
  });

  it('writes an Excel workbook that holds the Chinese', async () => {
    const out = join(folder, 'posts.xlsx');
    const { code } = await runCli(['table', 'posts', PAGE, '--out', out]);
    expect(code).toBe(0);
    const bytes = await readFile(out);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const unzip =
      "import { unzipSync, strFromU8 } from 'fflate'; import { readFileSync } from 'node:fs'; const files = unzipSync(readFileSync(process.argv[1])); for (const name of Object.keys(files)) console.log(name, strFromU8(files[name]));";
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', unzip, out], { encoding: 'utf8' });
    expect(text).toContain('Person 姓名');
    expect(text).toContain('澄川市委书记');
  });

  it('refuses a table that there is not, and says which there are', async () => {
    const { code, stderr } = await runCli(['table', 'planets', PAGE]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('meetings')]);
  });
});

/** Records of a CSV file by RFC 4180. */
function recordsOf(text: string): string[][] {
  const records: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) as RegExpExecArray;
    (records.at(-1) as string[]).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
  }
  return records.filter((record) => record.length > 1);
}
