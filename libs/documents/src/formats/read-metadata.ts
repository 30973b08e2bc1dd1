import { ZhengmaiError } from '@zhengmai/model';
import { isoDate } from '../publication-date.js';

/** What an archive knows about its files, from a metadata.jsonl beside them. */
export interface FileMetadata {
  readonly publication: string | null;
  /** ISO. */
  readonly published: string | null;
  readonly locale: string | null;
}

/** Answers what is known about the file of a path: by the whole path, its end, else its name. */
export type MetadataLookup = (path: string) => FileMetadata | null;

/** Reads a metadata.jsonl (`path publication published locale`). Throws BAD_INPUT naming the line that is broken. */
export function readMetadata(text: string): MetadataLookup {
  const byName = new Map<string, { readonly path: string; readonly metadata: FileMetadata }[]>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = parseLine(line, index + 1);
    const path = slashes(String(record.path));
    const rows = byName.get(nameOf(path)) ?? [];
    rows.push({ path, metadata: metadataOf(record, index + 1) });
    byName.set(nameOf(path), rows);
  });
  return (path) => {
    const wanted = slashes(path);
    const rows = byName.get(nameOf(wanted)) ?? [];
    const row =
      rows.find((candidate) => candidate.path === wanted) ??
      rows.find((candidate) => isEnd(wanted, candidate.path)) ??
      null;
    return row?.metadata ?? null;
  };
}

function isEnd(path: string, end: string): boolean {
  return path.endsWith(`/${end.replace(/^(?:\.?\/)+/, '')}`) || !end.includes('/');
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function metadataOf(record: Readonly<Record<string, unknown>>, line: number): FileMetadata {
  const published = stringOf(record, 'published', line);
  const date = published === null ? null : isoDate(published);
  if (published !== null && date === null) throw badLine(line, `“published” is no date: ${published}`);
  return {
    publication: stringOf(record, 'publication', line),
    published: date,
    locale: stringOf(record, 'locale', line),
  };
}

function stringOf(record: Readonly<Record<string, unknown>>, name: string, line: number): string | null {
  const value = record[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw badLine(line, `“${name}” is not a string`);
  return value;
}

function parseLine(line: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw badLine(number, 'not JSON', cause);
  }
  if (typeof value !== 'object' || value === null || typeof (value as { path?: unknown }).path !== 'string') {
    throw badLine(number, 'no object with a “path”');
  }
  return value as Readonly<Record<string, unknown>>;
}

function badLine(line: number, message: string, cause?: unknown): ZhengmaiError {
  const hint = 'Each line of metadata.jsonl is an object with path and, if known, publication, published and locale.';
  return new ZhengmaiError('BAD_INPUT', `metadata.jsonl line ${String(line)}: ${message}`, hint, { cause });
}
