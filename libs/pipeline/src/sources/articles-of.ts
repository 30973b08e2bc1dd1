import type { ReadArticle } from '@zhengmai/model';
import type { Refusal } from '../inputs/input.js';
import type { Source } from './source.js';

/** The articles of a source made into something, or the refusal: a fault of ours costs that source and no other. */
export function articlesOf<T>(source: Source, make: (article: ReadArticle) => T): readonly T[] | Refusal {
  const { path, line } = source;
  try {
    const articles = source.articles().map(make);
    if (articles.length > 0) return articles;
    return { path, line, code: 'empty', message: 'no article found in it', hint: 'look whether it holds running text' };
  } catch (error) {
    const where = String((error as Error)?.stack ?? error)
      .split('\n', 3)
      .map((part) => part.trim());
    const message = `unexpected fault (${where.join(' ')})`;
    return { path, line, code: 'internal', message, hint: 'please report it with the text' };
  }
}

export const isRefusal = <T>(made: readonly T[] | Refusal): made is Refusal => 'code' in made;
