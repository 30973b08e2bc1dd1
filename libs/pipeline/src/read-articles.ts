import type { ReadArticle } from '@zhengmai/model';
import type { Input, Refusal } from './inputs/input.js';
import { articlesOf, isRefusal } from './sources/articles-of.js';
import type { ReadSettings } from './sources/read-settings.js';
import { SourceReader } from './sources/source-reader.js';

export interface MakeOptions<T> extends ReadSettings {
  /** What to make of each article, such as its extraction. */
  make(article: ReadArticle): T;
  onRefused(refusal: Refusal): void;
}

/** Makes something of every article of the inputs, in order, one source in memory at a time; what cannot be read is told and the rest goes on. */
export async function* readArticles<T>(inputs: readonly Input[], options: MakeOptions<T>): AsyncGenerator<T> {
  const reader = new SourceReader(options);
  for (const input of inputs) {
    for await (const read of reader.read(input)) {
      const made = read.kind === 'refused' ? read.refusal : articlesOf(read.source, options.make);
      if (isRefusal(made)) options.onRefused(made);
      else yield* made;
    }
  }
}
