import { joinsWord, sharedShare } from './cohesion.js';
import { headWordsOf, wordsOf, type Draft } from './draft.js';
import { startsInside, startsWithClosing } from './non-starters.js';
import { endsInside, opensSpeech, startsReport, tornBefore } from './torn-line.js';
import type { Unit } from './units.js';

/** What one headline-like line inside running text is: the title of the next article, a subhead, or a sentence torn by the layout. */
export type HeadRole = 'title' | 'subhead' | 'torn';

const TITLE_AT = 0.35;

export interface HeadContext {
  readonly head: Unit;
  readonly current: Draft;
  /** The paragraphs that follow, to the next headline, tag or credit. */
  readonly segment: string;
  /** The segment ends with the name of its writer. */
  readonly segmentSigned: boolean;
  /** Pairs of characters that stand together somewhere on the page. */
  readonly pairs: ReadonlySet<number>;
}

/**
 * Weighs how well the line fits the paragraphs behind it against how well both fit the article before it. A title shares
 * most of its words with its own article and hardly any with its neighbour; a subhead shares some with both.
 */
export function roleOfHead({ head, current, segment, segmentSigned, pairs }: HeadContext): HeadRole {
  const words = `${headWordsOf(current)}\n${wordsOf(current)}`;
  const text = head.body.text;
  let score = sharedShare(text, segment) - 1.2 * sharedShare(text, words);
  score += (0.08 - sharedShare(segment.slice(0, 600), words)) * 5;
  if (startsReport(segment)) score += 0.15;
  if (text.length >= 10) score += 0.1;
  if (text.length < 7) score -= 0.1;
  if (/[\s\u3000]/.test(text)) score += 0.1;
  if (!head.gap) score -= 0.3;
  if (segmentSigned) score += current.signed ? 0.4 : -0.1;
  if (joinsWord(text, segment, pairs)) score -= 0.4;
  if (/[，,]/.test(text)) score -= text.length > 22 ? 0.35 : 0.15;
  if (opensSpeech(text)) score -= 0.5;
  if (endsInside(text)) score -= 0.6;
  if (text.length > 36) score -= 0.4;
  if (wordsOf(current).length < 200) score -= 0.15;
  if (startsWithClosing(text) || startsInside(segment)) score -= 0.6;
  if (score >= TITLE_AT) return 'title';
  return !head.bold && (tornBefore(text, segment) >= 0.5 || joinsWord(text, segment, pairs)) ? 'torn' : 'subhead';
}

/** Whether the first of several headline-like lines is the broken end of the article before them. */
export function isBrokenOff(head: Unit, current: Draft, segment: string): boolean {
  const text = head.body.text;
  if (head.bold) return false;
  const here = sharedShare(text, `${headWordsOf(current)}\n${wordsOf(current)}`);
  const there = sharedShare(text, segment);
  if (opensSpeech(text) || startsWithClosing(text) || endsInside(text)) return true;
  if (text.length > 20 && here > 0.25 && here > there + 0.1) return true;
  return /[，,、]/.test(text) && here > 0 && here >= there - 0.1;
}
