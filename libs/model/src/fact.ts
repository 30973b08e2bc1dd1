import type { Doc } from './doc.js';
import type { EdgeType } from './ontology.js';
import type { Properties } from './graph.js';
import type { Mention } from './mention.js';
import type { Span } from './span.js';

/** What holds for a sentence because of the sentences before it: decided once, read by every fact type. */
export interface SentenceContext {
  /** The meeting that is being reported, as an index into the mentions, or null. */
  readonly meeting: number | null;
  /** The same meeting and those held as one with it (A会议暨B会议): who attends one attends all. */
  readonly joint: readonly number[];
  /** The leader's trip that is being reported, or null. */
  readonly trip: number | null;
  /** Whose words the sentence gives (a person, meeting, policy or organisation mention), or null. */
  readonly speaker: number | null;
  /** 强调, 要求 give orders; of what 介绍 and 说 tell, only an explicit 要 orders. */
  readonly manner: 'order' | 'tell';
  /** Where the words begin: after 会议强调， in the sentence that opens a scope, else at the sentence's start. */
  readonly wordsStart: number;
  /** To whom the words are addressed, carried over from the sentence that opened the scope: mention indexes. */
  readonly addressees: readonly number[];
}

/** Doc, mentions and contexts: all that a fact type may look at. */
export interface Reading {
  readonly doc: Doc;
  /** In text order; facts refer to them by index. */
  readonly mentions: readonly Mention[];
  /** One a sentence. */
  readonly contexts: readonly SentenceContext[];
}

/** An edge between two mentions, found by one rule. */
export interface Fact {
  readonly type: EdgeType;
  /** Indexes into the reading's mentions. */
  readonly subject: number;
  readonly object: number;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly confidence: number;
  readonly evidence: readonly Span[];
  readonly properties: Properties;
}
