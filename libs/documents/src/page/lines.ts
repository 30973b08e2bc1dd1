import { sliceText, textOfPage, trimText, withoutMarkup, type MappedText } from '../mapped-text.js';

/** One printed line of a page, without indentation and markdown. */
export interface Line {
  readonly body: MappedText;
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** Set in bold or as a heading by markdown. */
  readonly bold: boolean;
}

const NEEDS_CLEANING = /\*\*|[\u200b-\u200d\u2060\ufeff\u0000]|^\s{0,4}#/;

/** The lines of a page that hold words, in order. */
export function linesOf(page: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = 0; start <= page.length;) {
    const end = lineEnd(page, start);
    const line = lineOf(trimText(textOfPage(page, start, end)), gap);
    if (line) lines.push(line);
    gap = line === null;
    start = end + 1;
  }
  return lines;
}

function lineEnd(page: string, start: number): number {
  const newline = page.indexOf('\n', start);
  return newline < 0 ? page.length : newline;
}

function lineOf(raw: MappedText, gap: boolean): Line | null {
  if (raw.text === '') return null;
  if (!NEEDS_CLEANING.test(raw.text)) return { body: raw, text: raw.text, gap, bold: false };
  const heading = /^#{1,6}\s+/.exec(raw.text)?.[0].length ?? 0;
  const body = withoutMarkup(sliceText(raw, heading));
  if (body.text === '') return null;
  const bold =
    heading > 0 ||
    (raw.text.length > 4 && raw.text.startsWith('**') && raw.text.indexOf('**', 2) === raw.text.length - 2);
  return { body, text: body.text, gap, bold };
}
