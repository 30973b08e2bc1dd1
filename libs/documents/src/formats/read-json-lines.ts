import { ZhengmaiError, type ReadArticle } from '@zhengmai/model';
import { readPage } from '../read-page.js';
import type { ReadOptions } from '../read-options.js';

/** What became of one line: its article, or why it was refused. `line` counts from 1. */
export type JsonLineResult =
  | { readonly line: number; readonly articles: readonly ReadArticle[] }
  | { readonly line: number; readonly refused: string; readonly hint: string };

/** The lines of a JSON Lines text one by one, blank ones left out; a broken line is refused and the rest is read. */
export function* readJsonLines(text: string, options: ReadOptions = {}): Generator<JsonLineResult> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    line += 1;
    const content = text.slice(start, end).trim();
    start = end + 1;
    if (content !== '') yield readLine(content, line, options);
  }
}

function readLine(content: string, line: number, options: ReadOptions): JsonLineResult {
  try {
    return { line, articles: readPage(content, { ...options, format: 'json-line' }) };
  } catch (error) {
    if (!(error instanceof ZhengmaiError) || error.code !== 'BAD_INPUT') throw error;
    return { line, refused: error.message, hint: error.hint };
  }
}
