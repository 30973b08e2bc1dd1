import type { ExplainedMention, Explanation } from '@zhengmai/extraction';

/** A run of text over which nothing begins or ends: no mention, no evidence. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Mentions that cover it, the shortest first. */
  readonly mentions: readonly ExplainedMention[];
}

/** The article cut where a mention, a piece of evidence or a line begins or ends, so that each can be drawn over others. */
export function segmentsOf({ extraction, facts, mentions }: Explanation): Segment[] {
  const { text } = extraction.article;
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...mentions, ...facts.flatMap(({ evidence }) => evidence)]) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const covering: ExplainedMention[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    for (let at = covering.length - 1; at >= 0; at--)
      if ((covering[at] as ExplainedMention).end <= start) covering.splice(at, 1);
    for (; next < mentions.length && (mentions[next] as ExplainedMention).start <= start; next++)
      covering.push(mentions[next] as ExplainedMention);
    const inside = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, text: text.slice(start, end), mentions: inside };
  });
}
