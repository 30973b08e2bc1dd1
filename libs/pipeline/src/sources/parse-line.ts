/** The parts of a JSON line that make it a source. */
export interface ParsedLine {
  readonly id: string | null;
  readonly path: string | null;
  readonly collection: string | null;
}

interface BrokenLine {
  readonly code: 'broken_json' | 'bad_line';
  readonly broken: string;
}

/** Every field but `text` may be absent or null; numbers are taken for the strings that they print. */
export function parseLine(line: string): ParsedLine | BrokenLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { code: 'broken_json', broken: `broken JSON (${(error as Error).message})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('not a JSON object');
  const { id, path, source, text, date, title } = value as Record<string, unknown>;
  if (typeof text !== 'string') return bad(text === undefined ? 'no `text`' : '`text` is no string');
  if (text.trim() === '') return bad('`text` is empty');
  const wrong = Object.entries({ id, path, date, title, source }).find(([, field]) => !isTextOrNothing(field));
  if (wrong) return bad(`\`${wrong[0]}\` is neither a string nor a number`);
  return { id: textOf(id), path: textOf(path), collection: textOf(source) };
}

const bad = (broken: string): BrokenLine => ({ code: 'bad_line', broken });

const isTextOrNothing = (field: unknown): boolean =>
  field === undefined || field === null || typeof field === 'string' || typeof field === 'number';

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
