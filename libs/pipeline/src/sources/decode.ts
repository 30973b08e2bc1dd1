import { decodeText } from '@zhengmai/extraction';
import { ZhengmaiError } from '@zhengmai/model';
import type { Refusal } from '../inputs/input.js';

/** The text of bytes in whichever encoding they are, or the refusal of what is empty, binary or in none that we know. */
export function decode(bytes: Uint8Array, at: { path: string; line?: number }): string | Refusal {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof ZhengmaiError)) throw error;
    return { path: at.path, line: at.line ?? null, code: 'not_text', message: error.message, hint: error.hint };
  }
}
