import type { Input, Refusal, RefusalCode } from '../inputs/input.js';

const HINTS: Readonly<Record<'empty' | 'too_large' | 'not_text' | 'broken_json' | 'bad_line', string>> = {
  empty: 'leave it out, or look why it was written empty',
  not_text: 'give lines of JSON in UTF-8 or GB18030',
  too_large: 'cut it into smaller files',
  broken_json: 'mend this line; each line must be one JSON object',
  bad_line: 'a line is an object with the article in `text`; id, path, date, title and source are optional',
};

export function refuse(at: { path: string; line?: number }, code: keyof typeof HINTS, message: string): Refusal {
  return { path: at.path, line: at.line ?? null, code, message, hint: HINTS[code] };
}

/** The system’s reasons in words. Errors are told by `code`: under a test runner they come from another realm. */
export function unreadable({ path }: Pick<Input, 'path'>, error: unknown): Refusal {
  const { code = 'unknown', message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, readonly [RefusalCode, string, string]>> = {
    ENOENT: ['missing', 'no such file', 'it was there a moment ago: was it moved?'],
    EACCES: ['unreadable', 'no permission to read it', 'give this user the right to read it'],
    EISDIR: ['unreadable', 'it is a folder', 'name its files or the folder itself'],
  };
  const [kind, words, hint] = reasons[code] ?? ['unreadable', message, 'look whether the file can be read at all'];
  return { path, line: null, code: kind, message: words, hint };
}
