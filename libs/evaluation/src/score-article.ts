import { scoreCampaigns, scorePolicies } from './categories/documents.js';
import { scoreDirectives } from './categories/directives.js';
import { scoreFacts } from './categories/facts.js';
import { scoreMeetings } from './categories/meetings.js';
import { scorePeople } from './categories/people.js';
import { scoreQuantities } from './categories/quantities.js';
import type { Gold } from './gold.js';
import { placeName } from './names.js';
import type { Predicted } from './predicted.js';
import type { Check, Tally } from './tally.js';

export interface ArticleScore {
  readonly tallies: readonly Tally[];
  readonly checks: readonly Check[];
}

/** Everything that one article's extraction got right, missed and made up, against its gold. */
export function scoreArticle(gold: Gold, predicted: Predicted): ArticleScore {
  const parts = [scoreMeetings(gold, predicted), scoreDirectives(gold, predicted), scoreQuantities(gold, predicted)];
  return {
    tallies: [
      ...scorePeople(gold, predicted),
      scorePolicies(gold, predicted),
      scoreCampaigns(gold, predicted),
      ...scoreFacts(gold, predicted),
      ...parts.flatMap(({ tallies }) => tallies),
    ],
    checks: [...localeChecks(gold, predicted), ...parts.flatMap(({ checks }) => checks)],
  };
}

function localeChecks(gold: Gold, { extractions }: Predicted): Check[] {
  if (gold.locale === null || extractions.length === 0) return [];
  const right = extractions.some(({ article }) => placeName(article.locale?.name) === placeName(gold.locale));
  return [{ category: 'locale', article: gold.id, right }];
}
