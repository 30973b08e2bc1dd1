import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { extract, type Extraction } from '@zhengmai/extraction';
import { readArticles, type Discovery, type Input, type ReadSettings } from '@zhengmai/pipeline';
import type { Refusals } from './refusals.js';

interface Reading {
  readonly settings: ReadSettings;
  readonly refusals: Refusals;
}

/** What the inputs say: articles are extracted here, and a .jsonl file that `extract` printed is read as it stands. */
export async function* readExtractions({ inputs }: Discovery, reading: Reading): AsyncGenerator<Extraction> {
  let pages: Input[] = [];
  for (const input of inputs) {
    if (!(await isPrinted(input))) {
      pages.push(input);
      continue;
    }
    yield* fromArticles(pages, reading);
    pages = [];
    yield* fromLines(input, reading);
  }
  yield* fromArticles(pages, reading);
}

/** All of them, for verbs that look at the whole set at once. */
export async function allExtractions(found: Discovery, reading: Reading): Promise<Extraction[]> {
  const all: Extraction[] = [];
  for await (const extraction of readExtractions(found, reading)) all.push(extraction);
  return all;
}

function fromArticles(inputs: readonly Input[], { settings, refusals }: Reading): AsyncGenerator<Extraction> {
  return readArticles(inputs, { ...settings, onRefused: refusals.add, make: extract });
}

async function* fromLines({ path, file }: Input, { refusals }: Reading): AsyncGenerator<Extraction> {
  let line = 0;
  for await (const text of linesOf(file ?? path)) {
    line += 1;
    if (text.trim() === '') continue;
    const extraction = parse(text);
    if (extraction) yield extraction;
    else
      refusals.add({
        ...{ path, line, code: 'bad_line', message: 'not a line that `extract` prints' },
        hint: 'make the file again: zhengmai extract <input> --out <file>',
      });
  }
}

/** Told by the first line that is not blank. */
async function isPrinted({ file, format }: Input): Promise<boolean> {
  if (format !== 'jsonl' || file === null) return false;
  try {
    for await (const text of linesOf(file)) if (text.trim() !== '') return parse(text) !== null;
  } catch {
    // Whoever reads it as articles names the file and says what is wrong with it.
  }
  return false;
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}

const LISTS = ['nodes', 'edges', 'assertions', 'mentions', 'issues'] as const;

function parse(text: string): Extraction | null {
  try {
    const value = JSON.parse(text) as Partial<Extraction> | null;
    const isWhole = typeof value?.article?.text === 'string' && LISTS.every((name) => Array.isArray(value[name]));
    return isWhole ? (value as Extraction) : null;
  } catch {
    return null;
  }
}
