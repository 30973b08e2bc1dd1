import type { Doc, Mention, PersonValue, PostValue, Recognizer } from '@zhengmai/model';
import { TITLE_WORDS } from './scene.js';

type PositionMention = Mention<'position', PostValue>;

/** The posts that the people found before it hold, each once where it is printed. */
export const positionRecognizer: Recognizer = {
  type: 'position',
  lexicons: [TITLE_WORDS],
  recognize(doc: Doc, earlier: readonly Mention[]): readonly PositionMention[] {
    const posts = new Map<number, PositionMention>();
    for (const mention of earlier) {
      if (mention.type !== 'person') continue;
      for (const value of (mention.value as PersonValue).posts) {
        const { start, end, rule } = value;
        if (!posts.has(start))
          posts.set(start, { type: 'position', start, end, text: doc.text.slice(start, end), value, rule });
      }
    }
    return [...posts.values()].sort((a, b) => a.start - b.start);
  },
};
