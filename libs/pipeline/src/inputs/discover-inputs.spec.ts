import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discoverInputs } from './discover-inputs.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'discover-'));
  for (const name of [
    'b.txt',
    'a.html',
    'c.jsonl',
    'metadata.jsonl',
    'photo.jpg',
    '.hidden.txt',
    'deep/d.txt',
    'bare/x.pdf',
  ]) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), '云州市委召开会议。');
  }
  await symlink('nowhere', join(folder, 'lost.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

const named = (rows: readonly { path: string }[]): string[] => rows.map(({ path }) => path.replace(`${folder}/`, ''));
const at = (name: string): string => join(folder, name);

describe('discoverInputs', () => {
  it('takes a folder’s texts by name, deeper ones too, and lists the rest', async () => {
    const { inputs, skipped, refused } = await discoverInputs([folder]);
    expect(named(inputs)).toEqual(['a.html', 'b.txt', 'c.jsonl', 'deep/d.txt']);
    expect(inputs.map(({ format }) => format)).toEqual(['html', 'text', 'jsonl', 'text']);
    expect(named(skipped)).toEqual(['.hidden.txt', 'bare/x.pdf', 'photo.jpg']);
    expect(refused).toEqual([expect.objectContaining({ path: at('lost.txt'), code: 'unreadable' })]);
  });

  it('takes files in the order given, each once, whatever its ending', async () => {
    const { inputs } = await discoverInputs([at('photo.jpg'), at('b.txt'), `${folder}/./b.txt`, folder]);
    expect(named(inputs).slice(0, 2)).toEqual(['photo.jpg', 'b.txt']);
    expect(inputs.filter(({ file }) => file === at('b.txt'))).toHaveLength(1);
  });

  it('never reads metadata.jsonl as articles, even when the shell’s * names it', async () => {
    const { inputs, skipped } = await discoverInputs([at('b.txt'), at('metadata.jsonl')]);
    expect(named(inputs)).toEqual(['b.txt']);
    expect(named(skipped)).toEqual(['metadata.jsonl']);
  });

  it.each([
    ['names an ending', '*.{txt,html}', ['a.html', 'b.txt'], []],
    ['names none, and so means what a folder means', 'b*', ['b.txt'], []],
    ['goes deep', '**/*.txt', ['b.txt', 'deep/d.txt'], []],
    ['matches what is no text', 'p*', [], ['photo.jpg']],
  ])('expands a glob that %s', async (_name, glob, inputs, skipped) => {
    const found = await discoverInputs([at(glob)]);
    expect([named(found.inputs), named(found.skipped)]).toEqual([inputs, skipped]);
  });

  it.each([
    ['a missing file', 'gone.txt', 'missing'],
    ['a glob without a match', '*.docx', 'no_match'],
    ['a folder with nothing to read', 'bare', 'empty'],
  ])('refuses %s by name and says what to do', async (_name, name, code) => {
    const { inputs, refused } = await discoverInputs([at(name)]);
    expect(inputs).toEqual([]);
    expect(refused).toEqual([expect.objectContaining({ path: at(name), code, hint: expect.stringMatching(/\w/) })]);
  });

  it('takes - for standard input', async () => {
    const { inputs } = await discoverInputs(['-', '-']);
    expect(inputs).toEqual([expect.objectContaining({ path: '-', file: null, format: 'sniff' })]);
  });
});
