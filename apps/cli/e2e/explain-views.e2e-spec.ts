import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli, SAMPLES } from './run-cli.js';

const PAGE = join(SAMPLES, 'page-1.txt');

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'explain-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('zhengmai explain, drawn', () => {
  it('draws the names in the text, in brackets where there is no terminal', async () => {
    const { stdout } = await runCli(['explain', PAGE, '--article', '1']);
    expect(stdout).toContain('[秦砚平 Person]主持[会议 Meeting]');
    expect(stdout).not.toContain('\u001B');
  });

  it('writes one page in which every fact leads to runs of the text', async () => {
    const out = join(folder, 'explained.html');
    const { code, stdout } = await runCli(['explain', PAGE, '--article', '1', '--html', '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    const text = await readFile(out, 'utf8');
    expect(text).toMatch(/title="Person 秦砚平 {2}\(person\//);
    expect(text).not.toMatch(/(?:src|href)="|url\(/);
    const cuts = new Set([...text.matchAll(/data-(?:from|to)="(\d+)"/g)].map(([, at]) => at));
    const spans = [...text.matchAll(/data-spans="([^"]+)"/g)].flatMap(([, list = '']) => list.split(/[ -]/));
    expect(spans.length).toBeGreaterThan(20);
    expect(spans.filter((at) => !cuts.has(at))).toEqual([]);
  });

  it('says which rules nearly fired, and what they missed', async () => {
    const { stdout } = await runCli(['explain', PAGE, '--article', '2', '--near']);
    expect(stdout).toMatch(/\d+ rules nearly fired, the nearest first/);
    expect(stdout).toMatch(
      / {2}ISSUED {2}rule issuance\/\S+: no subject\n {4}no organization .*\n {4}\d+ “.*>公布<.*”/,
    );
  });
});
