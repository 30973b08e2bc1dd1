import type { Article } from './article.js';
import type { Mention, MentionType } from './mention.js';
import type { Span } from './span.js';

/** One sentence: ended by 。！？；-free rules of `text/sentences`, never crossing a paragraph. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** Parts between ，；： outside quotation marks and brackets. */
  readonly clauses: readonly Span[];
}

/** A bracketed or quoted stretch, marks included: 《…》 is `title`, “…” is `quote`, （…） is `paren`. */
export interface Enclosure extends Span {
  readonly kind: 'title' | 'quote' | 'paren';
}

/** A lexicon word found by the one pass of the trie. */
export interface Hit extends Span {
  readonly word: string;
}

/** An article made ready for recognizers: folded text, sentences, enclosures and lexicon hits, all in offsets of `article.text`. */
export interface Doc {
  readonly article: Article;
  /** The day that 今天 means where the byline tag prints one, ISO, else null. */
  readonly dateline: string | null;
  readonly text: string;
  /** Same length as `text`: full-width to half-width, traditional to simplified, quotes and brackets unified. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly enclosures: readonly Enclosure[];
  /** Hits by lexicon name, each list in text order (longest first at one start). */
  readonly hits: Readonly<Record<string, readonly Hit[]>>;
}

/** A named list of words that the trie looks for. */
export interface Lexicon {
  readonly name: string;
  readonly words: readonly string[];
}

/** Finds the mentions of one type. Pure: the same doc and earlier mentions give the same answer, in text order. */
export interface Recognizer {
  readonly type: MentionType;
  readonly lexicons: readonly Lexicon[];
  recognize(doc: Doc, earlier: readonly Mention[]): readonly Mention[];
}
