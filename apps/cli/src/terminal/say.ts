import { ZhengmaiError } from '@zhengmai/model';
import type { Refusal } from '@zhengmai/pipeline';
import { EXIT } from './exit-codes.js';

/** Everything but the result goes to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `news/a.jsonl:12: broken JSON (…). Mend this line; each line must be one JSON object.` */
export function refusalLine({ path, line, message, hint }: Refusal): string {
  return `${path}${line === null ? '' : `:${line}`}: ${message}. ${sentence(hint)}`;
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;

/** One line for the person and the exit code for the shell; an error that is none of ours shows where it came from. */
export function sayError(error: unknown): number {
  if (error instanceof ZhengmaiError) {
    say(`zhengmai: ${error.message}\n  ${error.hint}`);
    return error.code === 'BAD_USAGE' ? EXIT.usage : EXIT.refused;
  }
  say(`zhengmai: unexpected error, please report it with these lines:\n${(error as Error)?.stack ?? String(error)}`);
  return EXIT.refused;
}
