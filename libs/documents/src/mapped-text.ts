import type { PageRun } from '@zhengmai/model';

/** Text cut from a page, with the runs of page characters that it is made of. Characters outside every run were inserted. */
export interface MappedText {
  readonly text: string;
  /** In text order; `at` counts in `text`, `from` in the page. */
  readonly runs: readonly PageRun[];
}

export const EMPTY_TEXT: MappedText = { text: '', runs: [] };

export function textOfPage(page: string, start: number, end: number): MappedText {
  return end <= start
    ? EMPTY_TEXT
    : { text: page.slice(start, end), runs: [{ at: 0, from: start, length: end - start }] };
}

export function sliceText(mapped: MappedText, start: number, end: number = mapped.text.length): MappedText {
  if (start <= 0 && end >= mapped.text.length) return mapped;
  const runs: PageRun[] = [];
  for (const run of mapped.runs) {
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from < to) runs.push({ at: from - start, from: run.from + from - run.at, length: to - from });
  }
  return { text: mapped.text.slice(start, end), runs };
}

/** The parts one after another; neighbours on the page become one run. */
export function joinTexts(parts: readonly MappedText[], separator = ''): MappedText {
  const runs: PageRun[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    if (index > 0) at += separator.length;
    for (const run of part.runs) {
      const last = runs.at(-1);
      if (last && last.at + last.length === run.at + at && last.from + last.length === run.from) {
        runs[runs.length - 1] = { ...last, length: last.length + run.length };
      } else {
        runs.push({ ...run, at: run.at + at });
      }
    }
    at += part.text.length;
  });
  return { text: parts.map((part) => part.text).join(separator), runs };
}

export function trimText(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = text.length - text.trimStart().length;
  return sliceText(mapped, start, Math.max(start, text.trimEnd().length));
}

/** Where the text stands on the page: from its first to its last character; 0 and 0 when none of it does. */
export function pageSpan({ runs }: MappedText): { readonly start: number; readonly end: number } {
  const first = runs[0];
  const last = runs.at(-1);
  return first && last ? { start: first.from, end: last.from + last.length } : { start: 0, end: 0 };
}

/** Bold marks of markdown and characters that do not print. */
const MARKUP = /\*\*|[\u200b-\u200d\u2060\ufeff\u0000]/g;

export function withoutMarkup(mapped: MappedText): MappedText {
  const parts: MappedText[] = [];
  let start = 0;
  for (const match of mapped.text.matchAll(MARKUP)) {
    parts.push(sliceText(mapped, start, match.index));
    start = match.index + match[0].length;
  }
  return start === 0 ? mapped : trimText(joinTexts([...parts, sliceText(mapped, start)]));
}
