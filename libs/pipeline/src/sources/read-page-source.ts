import { readPage } from '@zhengmai/extraction';
import { resolve } from 'node:path';
import { decode } from './decode.js';
import { makeSource } from './make-source.js';
import { mergeKnown } from './merge-known.js';
import type { ReadContext } from './read-context.js';
import { refuse } from './refusals.js';
import type { ReadSource } from './source-reader.js';
import type { Source } from './source.js';

const LARGEST_PAGE = 64 * 1024 * 1024;

interface PageContext extends ReadContext {
  readonly format: 'text' | 'html';
}

/** A page (text or HTML) is one source, read whole. */
export async function readPageSource(stream: AsyncIterable<Buffer>, context: PageContext): Promise<ReadSource> {
  const { path } = context.input;
  const { bytes, taken } = await gather(stream);
  if (bytes === null) {
    const message = `larger than ${LARGEST_PAGE / 1024 / 1024} MB`;
    return { kind: 'refused', bytes: taken, refusal: refuse({ path }, 'too_large', message) };
  }
  const text = decode(bytes, { path });
  if (typeof text !== 'string') return { kind: 'refused', bytes: taken, refusal: text };
  return { kind: 'source', bytes: taken, source: pageSource(text, context) };
}

function pageSource(text: string, { input, known, settings, format }: PageContext): Source {
  const { path, file } = input;
  const facts = mergeKnown(settings, known.row());
  const { publication, published, locale } = facts;
  const options = { path, publication, date: published, locale, format: format === 'html' ? 'html' : 'auto' } as const;
  // Standard input has no name of its own: the same text is the same source, another text is another one.
  const identity = path === '-' ? ['page', '-', text] : ['page', resolve(file!)];
  return makeSource({ identity, path, line: null, text, known: facts, articles: () => readPage(text, options) });
}

/** Past the limit nothing is kept. */
async function gather(stream: AsyncIterable<Buffer>): Promise<{ bytes: Buffer | null; taken: number }> {
  const chunks: Buffer[] = [];
  let taken = 0;
  for await (const chunk of stream) {
    taken += chunk.length;
    if (taken <= LARGEST_PAGE) chunks.push(chunk);
    else chunks.length = 0;
  }
  return { bytes: taken > LARGEST_PAGE ? null : Buffer.concat(chunks), taken };
}
