import { spanAround, type EdgeType, type Fact, type Properties, type Reading, type Span } from '@zhengmai/model';

interface Derived {
  readonly type: EdgeType;
  readonly subject: number;
  readonly object: number;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly Span[];
  readonly properties?: Properties;
}

/** A fact that follows from mentions and contexts without a trigger. */
export function derived({ properties = {}, ...fact }: Derived): Fact {
  return { ...fact, ruleVersion: 1, properties };
}

const LONGEST = 240;

/** The clauses of the sentence that a mention touches; the mention alone when those are long. */
export function clausesOf({ doc }: Reading, mention: Span): Span {
  const sentence = spanAround(doc.sentences, mention);
  const touched = sentence?.clauses.filter(({ start, end }) => start < mention.end && mention.start < end) ?? [];
  const start = Math.min(mention.start, touched[0]?.start ?? mention.start);
  const end = Math.max(mention.end, touched.at(-1)?.end ?? mention.end);
  return end - start <= LONGEST
    ? { start, end }
    : { start: mention.start, end: Math.min(mention.end, mention.start + LONGEST) };
}
