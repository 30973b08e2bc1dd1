import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discoverInputs } from '../inputs/discover-inputs.js';
import type { ReadSettings } from './read-settings.js';
import { SourceReader, type ReadSource } from './source-reader.js';
import type { Source } from './source.js';

const TEXT = '6月2日，云州市委召开全会。全会由市委书记钟望岳主持。';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'));
  await mkdir(join(folder, 'deep'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, ...lines: readonly (string | object)[]): Promise<string> => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

async function read(pattern: string, settings: ReadSettings = {}): Promise<ReadSource[]> {
  const reader = new SourceReader(settings);
  const all: ReadSource[] = [];
  for (const input of (await discoverInputs([pattern])).inputs)
    for await (const one of reader.read(input)) all.push(one);
  return all;
}

const sourcesOf = (all: readonly ReadSource[]): Source[] =>
  all.flatMap((one) => (one.kind === 'source' ? [one.source] : []));
const articleOf = (all: readonly ReadSource[]) => sourcesOf(all)[0]?.articles()[0]?.article;

describe('SourceReader', () => {
  it('gives a page what metadata.jsonl beside it says, and what an option says before that', async () => {
    const page = await write('page.txt', TEXT);
    await write('metadata.jsonl', { path: 'page.txt', publication: '云州日报', published: '2025-06-03' });
    expect(articleOf(await read(page))).toMatchObject({ publication: '云州日报', publishedOn: '2025-06-03' });
    expect(articleOf(await read(page, { published: '2025-06-04' }))?.publishedOn).toBe('2025-06-04');
  });

  it('looks for metadata from a file’s folder up to the folder that was asked for, the nearest first', async () => {
    await write('deep/near.txt', TEXT);
    await write('deep/far.txt', TEXT);
    await write('deep/metadata.jsonl', { path: 'near.txt', published: '2025-01-01' });
    await write(
      'metadata.jsonl',
      { path: 'deep/near.txt', published: '2024-01-01' },
      { path: 'deep/far.txt', published: '2023-01-01' },
    );
    const dated = sourcesOf(await read(folder)).map((source) => [
      source.path.split('/').at(-1),
      source.articles()[0]?.article.publishedOn,
    ]);
    expect(dated).toEqual(
      expect.arrayContaining([
        ['near.txt', '2025-01-01'],
        ['far.txt', '2023-01-01'],
      ]),
    );
  });

  it('finds a line’s metadata by the path that the line gives; the line’s own date goes before it', async () => {
    await write('metadata.jsonl', { path: 'wire/1', published: '2020-01-01', publication: '云州晚报' });
    const lines = await write(
      'wire.jsonl',
      { path: 'wire/1', text: TEXT },
      { path: 'wire/1', date: '2025-06-03', text: TEXT },
    );
    const articles = sourcesOf(await read(lines)).map((source) => source.articles()[0]?.article);
    expect(articles.map((article) => [article?.publishedOn, article?.publication])).toEqual([
      ['2020-01-01', '云州晚报'],
      ['2025-06-03', '云州晚报'],
    ]);
  });

  it.each([
    [
      'the same collection and id',
      { id: 'a', source: 'w', text: '甲。' },
      { id: 'a', source: 'w', text: '乙。' },
      true,
    ],
    ['another collection', { id: 'a', source: 'w', text: '甲。' }, { id: 'a', source: 'v', text: '甲。' }, false],
    ['no id, the same path', { path: 'p', text: '甲。' }, { path: 'p', text: '乙。' }, true],
    ['neither id nor path', { text: '甲。' }, { text: '甲。' }, false],
  ])('makes one key of lines with %s', async (_name, one, other, same) => {
    const [first, second] = sourcesOf(await read(await write('keys.jsonl', one, other)));
    expect(first!.key === second!.key).toBe(same);
  });

  it('changes the content hash with the text and with the metadata, and with nothing else', async () => {
    const hash = async (name: string, text: string, settings?: ReadSettings): Promise<string | undefined> =>
      sourcesOf(await read(await write(name, text), settings))[0]?.contentHash;
    const plain = await hash('h1.txt', TEXT);
    expect(await hash('h2.txt', TEXT)).toBe(plain);
    expect(await hash('h1.txt', `${TEXT}会议指出，要抓好落实。`)).not.toBe(plain);
    expect(await hash('h1.txt', TEXT, { locale: '云州市' })).not.toBe(plain);
  });

  it('refuses a file of lines that is binary once, not once a line', async () => {
    const file = join(folder, 'photo.jsonl');
    await writeFile(file, Buffer.from('89504e470a1a0a0000000d494844520a0000', 'hex'));
    expect(await read(file)).toEqual([
      expect.objectContaining({
        kind: 'refused',
        refusal: expect.objectContaining({ path: file, line: null, code: 'not_text' }),
      }),
    ]);
  });
});
