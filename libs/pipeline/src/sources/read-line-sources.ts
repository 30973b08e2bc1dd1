import { readPage } from '@zhengmai/extraction';
import type { Refusal } from '../inputs/input.js';
import { decode } from './decode.js';
import { makeSource } from './make-source.js';
import { mergeKnown } from './merge-known.js';
import { parseLine, type ParsedLine } from './parse-line.js';
import type { ReadContext } from './read-context.js';
import { readLines, type ByteLine } from './read-lines.js';
import { refuse } from './refusals.js';
import type { ReadSource } from './source-reader.js';
import type { Source } from './source.js';

/** JSON Lines: each line is a source and one article; blank lines are nothing, a broken one is refused by its number. */
export async function* readLineSources(
  stream: AsyncIterable<Buffer>,
  context: ReadContext,
): AsyncGenerator<ReadSource> {
  const { path } = context.input;
  let lines = 0;
  for await (const line of readLines(stream)) {
    const read = readLine(line, context);
    if (read === null) continue;
    lines += 1;
    yield 'code' in read
      ? { kind: 'refused', bytes: line.taken, refusal: read }
      : { kind: 'source', bytes: line.taken, source: read };
  }
  if (lines === 0) yield { kind: 'refused', bytes: 0, refusal: refuse({ path }, 'empty', 'the file holds no line') };
}

/** Null for a blank line. */
function readLine({ number, bytes }: ByteLine, context: ReadContext): Source | Refusal | null {
  const at = { path: context.input.path, line: number };
  if (bytes === null) return refuse(at, 'too_large', 'a line of more than 32 MB');
  if (bytes.toString('latin1').trim() === '') return null;
  const text = decode(bytes, at);
  if (typeof text !== 'string') return text;
  const parsed = parseLine(text);
  return 'broken' in parsed
    ? refuse(at, parsed.code, parsed.broken)
    : lineSource(parsed, { ...context, text, line: number });
}

function lineSource(parsed: ParsedLine, { input, known, settings, text, line }: LineContext): Source {
  const { id, collection, path } = parsed;
  const facts = mergeKnown(settings, known.row(path));
  const { publication, published, locale } = facts;
  const options = { path: path ?? input.path, publication, date: published, locale, format: 'json-line' } as const;
  const place = input.path === '-' ? ['-', text] : [input.file, line];
  const identity = id !== null ? ['id', collection, id] : path !== null ? ['page', path] : ['line', ...place];
  return makeSource({ identity, path: input.path, line, text, known: facts, articles: () => readPage(text, options) });
}

interface LineContext extends ReadContext {
  readonly text: string;
  readonly line: number;
}
