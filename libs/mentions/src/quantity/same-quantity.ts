import type { QuantityValue } from '@zhengmai/model';

/** Digits enough that two equal numbers are hardly by chance. */
const TELLING_DIGITS = 3;
const SAME_WORDS = 0.7;

/** Whether numbers printed twice (in a heading and below it) say one thing. */
export function isSameQuantity(a: QuantityValue, b: QuantityValue): boolean {
  if (a.kind !== b.kind || a.value !== b.value || a.unit !== b.unit) return false;
  const digits = significantDigits(a.value);
  return digits >= TELLING_DIGITS || shared(a.metric, b.metric) >= SAME_WORDS;
}

function significantDigits(value: number): number {
  return value.toExponential().split('e')[0]?.replace('.', '').length ?? 0;
}

/** The share of the shorter phrase's pairs of characters that the other has too. */
function shared(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function pairs(text: string): Set<string> {
  return new Set([...text].slice(1).map((char, i) => `${[...text][i]}${char}`));
}
