import { isoDate } from '@zhengmai/extraction';
import type { Refusal } from '../inputs/input.js';
import { decode } from '../sources/decode.js';

/** What metadata.jsonl says of one file. */
export interface MetadataRow {
  readonly publication: string | null;
  /** ISO at the precision known. */
  readonly published: string | null;
  readonly locale: string | null;
}

export interface ParsedMetadata {
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly refused: readonly Refusal[];
}

/** Lines of `{path, publication, published, locale}`, all but `path` optional; a broken line is refused by its number. */
export function parseMetadata(bytes: Uint8Array | null, path: string): ParsedMetadata {
  if (bytes === null || bytes.length === 0) return { rows: new Map(), refused: [] };
  const text = decode(bytes, { path });
  if (typeof text !== 'string') return { rows: new Map(), refused: [text] };
  const rows = new Map<string, MetadataRow>();
  const refused: Refusal[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const row = parseRow(line);
    if (typeof row === 'string') refused.push(broken({ path, line: index + 1 }, row));
    else rows.set(row.path, row);
  });
  return { rows, refused };
}

/** The row, or what is wrong with it. */
function parseRow(line: string): (MetadataRow & { readonly path: string }) | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `broken JSON (${(error as Error).message})`;
  }
  if (typeof value !== 'object' || value === null) return 'not a JSON object';
  const { path, publication, published, locale } = value as Record<string, unknown>;
  if (typeof path !== 'string' || path === '') return 'no `path`';
  const wrong = Object.entries({ publication, published, locale }).find(([, field]) => !isTextOrNothing(field));
  if (wrong) return `\`${wrong[0]}\` is no string`;
  const textOf = (field: unknown): string | null => (field as string | null | undefined) || null;
  const printed = textOf(published);
  const date = printed === null ? null : isoDate(printed);
  if (printed !== null && date === null) return `\`published\` is no date: ${printed}`;
  return { path, publication: textOf(publication), published: date, locale: textOf(locale) };
}

const isTextOrNothing = (field: unknown): boolean => field === undefined || field === null || typeof field === 'string';

function broken(at: { path: string; line: number }, message: string): Refusal {
  const hint =
    'a line of metadata is {"path": …, "publication": …, "published": "2021-06-04", "locale": …}, all but path optional';
  return { ...at, code: 'broken_json', message, hint };
}
