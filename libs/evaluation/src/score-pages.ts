import type { Extraction } from '@zhengmai/model';
import type { GoldPage } from './gold.js';
import { norm } from './names.js';

const SHINGLE = 8;
/** A cut-out article holds so much of the gold's words, and so much of its words is the gold's. */
const WHOLE = 0.97;

export interface PageScore {
  readonly whole: number;
  readonly titled: number;
  readonly total: number;
  readonly extra: number;
}

/** How many articles of a page were cut out right: their words and no others, and their main title. `raw` is the page as it came. */
export function scorePage(page: GoldPage, raw: string, extractions: readonly Extraction[]): PageScore {
  const left = extractions
    .filter(({ article }) => article.source.path.endsWith(page.file))
    .map((extraction) => ({
      extraction,
      shingles: shinglesOf(extraction.article.text),
    }));
  const characters = [...raw];
  let whole = 0;
  let titled = 0;
  for (const { spans, title, kicker } of page.articles) {
    const gold = shinglesOf(spans.map(([start, end]) => characters.slice(start, end).join('')).join(''));
    let best: (typeof left)[number] | undefined;
    for (const one of left) if (!best || shared(gold, one.shingles) > shared(gold, best.shingles)) best = one;
    if (!best) continue;
    const both = shared(gold, best.shingles);
    if (both < 0.5 * Math.min(gold.size, best.shingles.size)) continue;
    left.splice(left.indexOf(best), 1);
    if (both >= WHOLE * gold.size && both >= WHOLE * best.shingles.size) whole++;
    const accepted = [norm(title), norm((kicker ?? []).join('') + (title ?? ''))];
    if (accepted.includes(norm(best.extraction.article.title))) titled++;
  }
  return { whole, titled, total: page.articles.length, extra: left.length };
}

function shinglesOf(text: string): Set<string> {
  const characters = [...norm(text)];
  const count = Math.max(1, characters.length - SHINGLE + 1);
  return new Set(Array.from({ length: count }, (_, i) => characters.slice(i, i + SHINGLE).join('')));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
