import type { Evidence, ReadArticle } from '@zhengmai/model';
import { evidenceOf } from '@zhengmai/model';
import { findNearMisses, type NearMissReason } from '@zhengmai/facts';
import { readMentions } from './extract.js';
import { ENGINE } from './stages.js';

/** A rule that woke on a word and found no fact: what it missed, and where. */
export interface NearFact {
  readonly type: string;
  readonly rule: string;
  readonly trigger: Evidence;
  readonly sentence: Evidence;
  readonly reason: NearMissReason;
  /** What was missing, in words. */
  readonly missing: string;
}

/** Rules that nearly fired in an article, the nearest first: for people who write rules, and for those who miss a fact. */
export function nearFacts(read: ReadArticle): NearFact[] {
  const reading = readMentions(read);
  const { text } = reading.doc;
  return findNearMisses(ENGINE, reading).map((miss) => ({
    ...miss,
    trigger: evidenceOf(text, miss.trigger),
    sentence: evidenceOf(text, miss.sentence),
  }));
}
