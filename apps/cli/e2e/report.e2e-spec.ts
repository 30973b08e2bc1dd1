import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli, SAMPLES } from './run-cli.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'report-'))));
afterAll(() => rm(folder, { recursive: true }));

const EVIL =
  '云州市委常委会召开会议\n本报讯（记者 甄言）6月2日，云州市委书记钟望岳主持召开市委常委会会议，审议《<img src=x onerror=alert(1)>条例》。\n';

describe('zhengmai report', () => {
  it('writes one page that tells of the samples and asks nobody for anything', async () => {
    const out = join(folder, 'report.html');
    const { code, stdout, stderr } = await runCli(['report', SAMPLES, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(Number(/tells of (\d+) articles/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(20);
    const text = await readFile(out, 'utf8');
    for (const id of ['meetings', 'orders', 'documents', 'campaigns', 'numbers', 'people', 'articles'])
      expect(text).toContain(`<section id="${id}">`);
    expect(text).toContain('秦砚平');
    expect(text).not.toMatch(/(?:src|href)="(?!#)/);
    expect(text).not.toMatch(/url\(|@import|fetch\(/);
  });

  it('leads every statement to a quote that is there', async () => {
    const { stdout } = await runCli(['report', join(SAMPLES, 'page-1.txt')]);
    const ids = new Set([...stdout.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id));
    const wanted = [...stdout.matchAll(/data-quotes="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('tells of one meeting once, though two papers report it', async () => {
    const said = '本报讯 6月2日，云州市委书记钟望岳主持召开市委常委会会议。\n';
    await writeFile(join(folder, 'a.txt'), `云州市委常委会召开会议\n${said}`);
    await writeFile(join(folder, 'b.txt'), `市委常委会会议召开\n${said}`);
    const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const { stdout } = await runCli(['report', ...files, '--published', '2025-06-03', '--locale', '云州市']);
    expect(stdout).toContain('2 articles 篇报道');
    expect(stdout.match(/<article class="card" data-entry id="meetings-\d+"/g)).toHaveLength(1);
  });

  it('takes the words of an article for words', async () => {
    const page = join(folder, 'evil.txt');
    await writeFile(page, EVIL);
    const { stdout } = await runCli(['report', page]);
    expect(stdout).not.toContain('<img');
    expect(stdout).toContain('&lt;img src=x');
  });
});
