import type { Doc, ReadArticle } from '@zhengmai/model';
import { findEnclosures } from './enclosures.js';
import { fold } from './fold.js';
import { findSentences } from './sentences.js';
import { scanTrie, type Trie } from './trie.js';

/** Article -> Doc: folded, cut into sentences and clauses, and read once for every lexicon word. */
export function makeDoc({ article, bodyStart }: Pick<ReadArticle, 'article' | 'bodyStart'>, trie: Trie): Doc {
  const folded = fold(article.text);
  const enclosures = findEnclosures(folded);
  return {
    article,
    text: article.text,
    folded,
    bodyStart,
    sentences: findSentences(folded, bodyStart, enclosures),
    enclosures,
    hits: scanTrie(trie, folded),
  };
}
