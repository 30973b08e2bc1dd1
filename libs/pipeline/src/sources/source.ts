import type { ReadArticle } from '@zhengmai/model';

/** The unit that ingest replaces: a page, or a line of a JSON Lines file. Read only when its articles are wanted. */
export interface Source {
  /** hash of collection and id, else of the path: the same source always has the same key. */
  readonly key: string;
  /** hash of content, metadata and rule versions: equal means nothing to do. */
  readonly contentHash: string;
  readonly path: string;
  /** 1-based line of a JSON Lines file, else null. */
  readonly line: number | null;
  articles(): readonly ReadArticle[];
}
