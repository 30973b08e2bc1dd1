import type { Extraction } from '@zhengmai/model';
import type { Gold } from './gold.js';
import { norm, similarity } from './names.js';
import { Predicted } from './predicted.js';

/** A gold file belongs to the articles of its source; of a page with several golds, to the one that its opening, ending or title stands in. */
export function align(
  golds: readonly Gold[],
  extractions: readonly Extraction[],
): { gold: Gold; predicted: Predicted }[] {
  return golds.map((gold) => {
    const mine = extractions.filter(({ article }) => article.source.path.endsWith(gold.source.file));
    const siblings = golds.filter(({ source }) => source.file === gold.source.file);
    return { gold, predicted: new Predicted(siblings.length === 1 ? mine : pick(gold, mine)) };
  });
}

const LEAST = 0.5;

function pick(gold: Gold, candidates: readonly Extraction[]): Extraction[] {
  const opening = norm(gold.source.opening);
  const ending = norm(gold.source.ending);
  const score = ({ article }: Extraction): number => {
    const text = norm(article.text);
    const ends = ending !== '' && text.includes(ending) ? 2 : 0;
    const opens = opening !== '' && text.slice(0, 200).includes(opening) ? 1 : 0;
    return ends + opens + similarity(gold.title ?? '', article.title ?? '');
  };
  let best: Extraction | undefined;
  for (const candidate of candidates) if (!best || score(candidate) > score(best)) best = candidate;
  return best && score(best) >= LEAST ? [best] : [];
}
