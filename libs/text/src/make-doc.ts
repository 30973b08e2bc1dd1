import type { Doc, ReadArticle } from '@zhengmai/model';
import { findEnclosures } from './enclosures.js';
import { fold } from './fold.js';
import { findSentences } from './sentences.js';
import { scanTrie, type Trie } from './trie.js';

/** Article -> Doc: folded, cut into sentences and clauses, and read once for every lexicon word. */
export function makeDoc({ article, dateline = null }: Pick<ReadArticle, 'article' | 'dateline'>, trie: Trie): Doc {
  const folded = fold(article.text);
  const enclosures = findEnclosures(folded);
  return {
    article,
    dateline,
    text: article.text,
    folded,
    sentences: findSentences(folded, enclosures),
    enclosures,
    hits: scanTrie(trie, folded),
  };
}
