import type { Extraction } from '@zhengmai/model';
import { align } from '../align.js';
import type { Gold } from '../gold.js';
import type { Predicted } from '../predicted.js';
import { scoreArticle } from '../score-article.js';
import { causeOf } from './cause-of.js';
import type { Miss } from './miss.js';
import { readable } from './readable.js';

/** All misses of one category that seem to come of one cause. */
export interface ErrorGroup {
  readonly category: string;
  readonly side: Miss['side'];
  /** A guess made from what was found near by, in a few words. */
  readonly cause: string;
  readonly misses: readonly Miss[];
}

/** What was missed and what was made up, by category and likely cause, the commonest first. */
export function boardOfErrors(golds: readonly Gold[], extractions: readonly Extraction[]): ErrorGroup[] {
  const groups = new Map<string, Omit<ErrorGroup, 'misses'> & { misses: Miss[] }>();
  for (const { gold, predicted } of align(golds, extractions)) {
    for (const miss of missesOf(gold, predicted)) {
      const { category, side } = miss;
      const cause = causeOf(miss, gold, predicted);
      const key = `${category} ${side} ${cause}`;
      const group = groups.get(key) ?? { category, side, cause, misses: [] };
      group.misses.push(readable(miss, gold));
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.misses.length - a.misses.length);
}

/** `facts` is the sum of the categories `fact …`: what stands in it stands in these. */
function missesOf(gold: Gold, predicted: Predicted): Miss[] {
  return scoreArticle(gold, predicted)
    .tallies.filter(({ category }) => category !== 'facts')
    .flatMap(({ category, article, missed, extra }) => [
      ...missed.map((item): Miss => ({ category, article, side: 'missed', item })),
      ...extra.map((item): Miss => ({ category, article, side: 'extra', item })),
    ]);
}
