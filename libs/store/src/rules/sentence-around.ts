import { evidenceOf, type Evidence, type Span } from '@zhengmai/model';

const STOPS = new Set(['。', '！', '？', '\n']);

/** The sentence in which a span stands, its full stop included, as evidence. */
export function sentenceAround(text: string, { start, end }: Span): Evidence {
  let from = start;
  while (from > 0 && !STOPS.has(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !STOPS.has(text.charAt(to))) to++;
  if (to < text.length && text.charAt(to) !== '\n') to++;
  return evidenceOf(text, { start: from, end: to });
}
