import type { Doc, MeetingValue, Mention } from '@zhengmai/model';

/**
 * The meeting that each sentence reports, as an index into the mentions: the last one named up to the sentence's end;
 * before any is named, the first of the article. A meeting of an earlier day than the report's first is background
 * and holds for its own sentence only.
 */
export function meetingBySentence(doc: Doc, mentions: readonly Mention[]): (number | null)[] {
  const meetings = mentions.flatMap((mention, index) => (mention.type === 'meeting' ? [{ mention, index }] : []));
  const first = meetings[0];
  if (!first) return doc.sentences.map(() => null);
  const lead = (first.mention.value as MeetingValue).date;
  let current = first.index;
  let next = 0;
  return doc.sentences.map((sentence) => {
    let own: number | null = null;
    for (; next < meetings.length && (meetings[next] as { mention: Mention }).mention.start < sentence.end; next++) {
      const { mention, index } = meetings[next] as { mention: Mention; index: number };
      const { date } = mention.value as MeetingValue;
      own ??= index;
      if (!lead || !date || date >= lead || index === first.index) current = index;
    }
    return own ?? current;
  });
}
