import type { Article, Doc, Lexicon } from '@zhengmai/model';
import { SPEECH_VERBS } from '../contexts.js';
import { makeDoc } from '../make-doc.js';
import { buildTrie } from '../trie.js';

/** A text alone, made ready: an article that holds nothing else. */
export function docOf(text: string, lexicons: readonly Lexicon[] = [SPEECH_VERBS]): Doc {
  const head = { title: null, kicker: null, subtitle: null, publication: null, publishedOn: null, eventDate: null };
  const source = { path: 'example', ordinal: 1, id: null };
  const article: Article = { id: 'example', ...head, locale: null, basis: {}, bylines: [], text, source };
  return makeDoc({ article }, buildTrie(lexicons));
}
