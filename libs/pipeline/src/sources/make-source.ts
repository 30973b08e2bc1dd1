import { extractionVersion } from '@zhengmai/extraction';
import { contentHash, type ReadArticle } from '@zhengmai/model';
import type { Known } from './merge-known.js';
import type { Source } from './source.js';

interface SourceParts {
  /** What makes it the same source when it comes again. */
  readonly identity: readonly (string | number | null)[];
  readonly path: string;
  readonly line: number | null;
  readonly text: string;
  readonly known: Known;
  articles(): readonly ReadArticle[];
}

/** The content hash covers all that the facts are made from: text, metadata and the rules; not the path, which is the same file's from another folder. */
export function makeSource({ identity, path, line, text, known, articles }: SourceParts): Source {
  const { publication, published, locale } = known;
  const hash = contentHash([extractionVersion, text, publication, published, locale]);
  return { key: contentHash(identity), contentHash: hash, path, line, articles };
}
