import type { Byline } from '@zhengmai/model';
import type { MappedText } from '../mapped-text.js';
import type { Unit } from './units.js';

/** An article while its page is being read. */
export interface Draft {
  readonly heads: Unit[];
  readonly body: Unit[];
  readonly bylines: Byline[];
  kind: 'report' | 'photo' | 'history';
  /** Nothing more belongs to it: a credit, a jump or a caption ended it. */
  closed: boolean;
  /** It has no headline, tag or credit of its own: a piece of something. */
  orphan: boolean;
  /** A tag or a credit has been seen. */
  signed: boolean;
  publication: string | null;
  dateline: string | null;
  readonly continues: 'to' | 'from' | null;
  readonly notes: Note[];
}

/** What is to be told about the page, with the words it is about. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly words: MappedText;
}

export function newDraft(heads: readonly Unit[] = []): Draft {
  return {
    heads: [...heads],
    body: [],
    bylines: [],
    kind: 'report',
    closed: false,
    orphan: heads.length === 0,
    signed: false,
    publication: null,
    dateline: null,
    continues: null,
    notes: [],
  };
}

export function wordsOf(draft: Draft): string {
  return draft.body.map((unit) => unit.body.text).join('\n');
}

export function headWordsOf(draft: Draft): string {
  return draft.heads.map((unit) => unit.body.text).join('\n');
}

/** It stops inside a sentence, and no jump says that it goes on elsewhere. */
export function isTorn(draft: Draft): boolean {
  return draft.kind === 'report' && draft.body.at(-1)?.open === true;
}
