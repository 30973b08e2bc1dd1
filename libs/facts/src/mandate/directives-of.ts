import { spanAround, type Mention, type Reading, type SentenceContext, type Span } from '@zhengmai/model';

export interface SpokenDirective {
  readonly index: number;
  readonly mention: Mention;
  readonly context: SentenceContext;
}

/** The directives of an article, each with the context of its sentence. */
export function directivesOf({ doc, mentions, contexts }: Reading): SpokenDirective[] {
  return mentions.flatMap((mention, index) => {
    if (mention.type !== 'directive') return [];
    const sentence = spanAround(doc.sentences, mention);
    const context = sentence && contexts[sentence.index];
    return context ? [{ index, mention, context }] : [];
  });
}

const LONGEST_QUOTE = 500;

/** The order, and, where its speaker is named in an earlier sentence, the words that name them. */
export function quoteOf({ doc, mentions }: Reading, directive: Mention, speaker: number): Span[] {
  const named = mentions[speaker];
  const sentence = spanAround(doc.sentences, directive);
  const order = { start: directive.start, end: Math.min(directive.end, directive.start + LONGEST_QUOTE) };
  if (!named || !sentence) return [order];
  if (named.start >= sentence.start && named.end <= directive.start && order.end - named.start <= LONGEST_QUOTE)
    return [{ start: named.start, end: order.end }];
  const home = spanAround(doc.sentences, named);
  const clause = home?.clauses.find(({ start, end }) => start <= named.start && named.end <= end) ?? named;
  return [{ start: clause.start, end: Math.min(clause.end, Math.max(named.end, clause.start + LONGEST_QUOTE)) }, order];
}
