import { extname } from 'node:path';
import type { InputFormat } from './input.js';

const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that a file's ending says, or null for an ending that is none of ours. */
export function formatOf(path: string): InputFormat | null {
  return FORMATS[extname(path).toLowerCase()] ?? null;
}

/** `metadata.jsonl` says what the files beside it do not; it is never read as articles. */
export const isMetadata = (path: string): boolean => /(^|\/)metadata\.jsonl$/.test(path);
