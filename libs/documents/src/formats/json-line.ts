import { ZhengmaiError } from '@zhengmai/model';

/** One line of a JSON Lines input; every field but `text` may be absent, null or empty. */
export interface JsonLine {
  readonly text: string;
  readonly id: string | null;
  readonly path: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly source: string | null;
}

/** Reads one line; a number is taken for the string that it prints. Throws BAD_INPUT when it is no JSON object, has no text or a field of a wrong type. */
export function parseJsonLine(line: string): JsonLine {
  const record = parse(line);
  const text = field(record, 'text');
  if (text === null) throw badLine('“text” is missing or empty');
  return {
    text,
    id: field(record, 'id'),
    path: field(record, 'path'),
    date: field(record, 'date'),
    title: field(record, 'title'),
    source: field(record, 'source'),
  };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw badLine('not JSON', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badLine('not a JSON object');
  return value as Readonly<Record<string, unknown>>;
}

function field(record: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (name !== 'text' && typeof value === 'number') return String(value);
  throw badLine(`“${name}” is not a string`);
}

function badLine(message: string, cause?: unknown): ZhengmaiError {
  const hint = 'Each line is a JSON object with a “text” and, if known, id, path, date, title and source.';
  return new ZhengmaiError('BAD_INPUT', message, hint, { cause });
}
