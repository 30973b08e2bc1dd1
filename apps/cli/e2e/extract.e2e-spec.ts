import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Extraction } from '@zhengmai/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonLines, runCli, SAMPLES, TOP, type Ran } from './run-cli.js';

const PAGE =
  '云州市委常委会召开会议\n本报讯（记者 甄言）6月2日，云州市委书记钟望岳主持召开市委常委会会议，传达学习全省经济工作会议精神。\n会议强调，各级各部门要抓好落实。\n';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'extract-'))));
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (name: string, content: string | Buffer): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('zhengmai extract', () => {
  let ran: Ran;
  let lines: Extraction[];
  beforeAll(async () => {
    ran = await runCli(['extract', SAMPLES]);
    lines = jsonLines<Extraction>(ran);
  });

  it('reads the samples, one article a line, and leaves standard output to them', () => {
    expect(ran.code).toBe(0);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    expect(ran.stderr).toContain('skipped');
  });

  it('prints only lines that hold by the JSON Schema', async () => {
    const schema = JSON.parse(await readFile(join(TOP, 'libs/model/extraction.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const wrong = lines.flatMap((line) => {
      const holds: boolean = validate(line);
      return holds ? [] : [{ article: line.article.title, errors: validate.errors }];
    });
    expect(wrong).toEqual([]);
  });

  it('prints the keys in the order of the graph model', () => {
    const keys = ['article', 'nodes', 'edges', 'assertions', 'mentions', 'issues'];
    expect(lines.map((line) => Object.keys(line))).toEqual(lines.map(() => keys));
    const sources = new Set(lines.map(({ article }) => Object.keys(article.source).join(' ')));
    expect([...sources]).toEqual(['path ordinal id']);
  });

  it('keeps the three invariants: quotes are the text, no edge without assertion, no assertion without evidence', () => {
    for (const { article, edges, assertions, mentions } of lines) {
      const spans = [
        ...assertions.flatMap(({ evidence }) => evidence.map((e) => [e, e.quote] as const)),
        ...mentions.map((m) => [m, m.text] as const),
      ];
      for (const [{ start, end }, words] of spans) expect(article.text.slice(start, end)).toBe(words);
      const known = new Set(assertions.map(({ id }) => id));
      for (const edge of edges)
        expect([edge.assertions.length > 0, edge.assertions.every((id) => known.has(id))]).toEqual([true, true]);
      for (const { evidence } of assertions) expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('finds who presided over which meeting in the samples', () => {
    const presided = lines.flatMap(({ nodes, edges }) =>
      edges.filter(({ type }) => type === 'PRESIDED').map(({ from }) => nodes.find(({ id }) => id === from)?.name),
    );
    expect(presided).toEqual(expect.arrayContaining(['秦砚平', '叶知衡', '陆峥']));
  });

  it('prints the same bytes again, on standard output and into --out', async () => {
    const out = join(folder, 'out.jsonl');
    const written = await runCli(['extract', SAMPLES, '--out', out]);
    expect([written.code, written.stdout]).toEqual([0, '']);
    expect(await readFile(out, 'utf8')).toBe(ran.stdout);
  });

  it('reads standard input: a page, JSON Lines, GB18030', async () => {
    const page = jsonLines<Extraction>(await runCli(['extract', '-'], { input: PAGE }));
    const line = JSON.stringify({ id: 'w1', path: 'wire/1', date: '2025-06-03', title: '会议', text: PAGE });
    const [wire] = jsonLines<Extraction>(await runCli(['extract', '-'], { input: `${line}\n` }));
    const gbk = Buffer.from('d4c6d6ddcad0d5d9bfaab4f3bbe1a1a3', 'hex');
    const [old] = jsonLines<Extraction>(await runCli(['extract', '-'], { input: gbk }));
    expect(page[0]?.article.source).toMatchObject({ path: '-', id: null });
    expect(wire?.article).toMatchObject({ publishedOn: '2025-06-03', source: { path: 'wire/1', id: 'w1' } });
    expect(old?.article.text).toBe('云州市召开大会。');
  });

  it('takes date, paper and place from the options', async () => {
    const file = await fileOf('page.txt', PAGE);
    const told = ['--published', '2025-06-03', '--publication', '云州日报', '--locale', '云州市'];
    const [line] = jsonLines<Extraction>(await runCli(['extract', file, ...told]));
    expect(line?.article).toMatchObject({
      publication: '云州日报',
      publishedOn: '2025-06-03',
      locale: { name: '云州市' },
    });
    expect(line?.article.basis.publishedOn).toMatchObject({ how: 'stated' });
  });

  it('names each refused input, reads the rest, and exits with 1', async () => {
    const bad = await fileOf('bad.jsonl', `{"id":"a","text":"云州市召开大会。"}\n{broken\n{"id":"b"}\n`);
    const inputs = [
      await fileOf('empty.txt', ''),
      await fileOf('binary.txt', Buffer.from([0, 1, 2, 0])),
      join(folder, 'gone.txt'),
      bad,
    ];
    const { code, stdout, stderr } = await runCli(['extract', ...inputs]);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    for (const name of ['empty.txt:', 'binary.txt:', 'gone.txt:', 'bad.jsonl:2:', 'bad.jsonl:3:'])
      expect(stderr).toContain(name);
  });

  it.each([
    [[]],
    [['extract']],
    [['nonsense']],
    [['extract', '--published', 'yesterday', 'x.txt']],
    [['extract', 'x.txt', '--out', '/nowhere/o']],
  ])('exits with 2 on wrong usage: %j', async (args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});
