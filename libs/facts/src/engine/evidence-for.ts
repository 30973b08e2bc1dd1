import type { Reading, Span } from '@zhengmai/model';
import type { Site } from './fill-end.js';

/** A quote longer than this is given as its clauses instead. */
const LONGEST_QUOTE = 240;

/**
 * The words that say a fact: the clauses from one end over the trigger to the other. An end that stands in another
 * sentence (the meeting that is being reported) adds nothing: its own sentence is proof of the meeting.
 */
export function evidenceFor({ mentions }: Reading, { frame, at }: Site, ends: readonly number[]): Span[] {
  const { sentence, offsets } = frame;
  const points: Span[] = [{ start: offsets[at] as number, end: (offsets[at] as number) + 1 }];
  for (const index of ends) {
    const mention = mentions[index];
    if (mention && mention.start >= sentence.start && mention.end <= sentence.end) points.push(mention);
  }
  const clauses = sentence.clauses.filter((clause) => points.some((point) => touches(clause, point)));
  const first = clauses[0] ?? sentence;
  const last = clauses.at(-1) ?? sentence;
  if (last.end - first.start <= LONGEST_QUOTE) return [{ start: first.start, end: last.end }];
  return clauses.flatMap((clause) => pieces(clause, points));
}

function touches(clause: Span, point: Span): boolean {
  return clause.start < point.end && point.start < clause.end;
}

/** A clause that is itself too long is cut to the points in it, with what stands between near ones. */
function pieces(clause: Span, points: readonly Span[]): Span[] {
  if (clause.end - clause.start <= LONGEST_QUOTE) return [clause];
  return points
    .filter((point) => touches(clause, point))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      start: Math.max(clause.start, start - 20),
      end: Math.min(clause.end, Math.max(end, start + 2) + 20),
    }));
}
