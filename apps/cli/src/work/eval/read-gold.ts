import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gold, GoldPage } from '@zhengmai/evaluation';
import { ZhengmaiError } from '@zhengmai/model';

/** The annotated articles of a folder, by file name. */
export async function readGold(folder: string): Promise<Gold[]> {
  const golds = await readFolder<Gold>(folder);
  for (const { file, value } of golds)
    if (typeof value.source?.file !== 'string' || !Array.isArray(value.facts)) throw notGold(file);
  return golds.map(({ value }) => value);
}

/** Pages with the spans of their articles, each with its text from the folder of pages as they came. */
export async function readPages(folder: string, raw: string): Promise<{ page: GoldPage; raw: string }[]> {
  const pages = await readFolder<GoldPage>(folder);
  return Promise.all(
    pages.map(async ({ file, value }) => {
      if (!Array.isArray(value.articles)) throw notGold(file);
      return { page: value, raw: await textOf(join(raw, value.file)) };
    }),
  );
}

async function readFolder<T>(folder: string): Promise<{ file: string; value: T }[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ZhengmaiError('BAD_INPUT', `${folder} cannot be read`, 'name a folder of JSON files', { cause });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0)
    throw new ZhengmaiError('BAD_INPUT', `${folder} holds no .json file`, 'name a folder of annotated articles');
  return Promise.all(files.map(async (name) => ({ file: join(folder, name), value: await parse(join(folder, name)) })));
}

async function parse<T>(file: string): Promise<T> {
  const text = await textOf(file);
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    const { message } = cause as Error;
    throw new ZhengmaiError('BAD_INPUT', `${file} is broken JSON (${message})`, 'mend the file', { cause });
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ZhengmaiError('BAD_INPUT', `${file} cannot be read`, 'check --gold, --pages and --raw', { cause });
  });
}

const notGold = (file: string): ZhengmaiError =>
  new ZhengmaiError('BAD_INPUT', `${file} is no annotated article or page`, 'look at the fields of the others');
