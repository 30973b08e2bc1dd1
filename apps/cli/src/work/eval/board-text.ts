import type { ErrorGroup } from '@zhengmai/evaluation';

/** The board of misses: a line a cause, commonest first, with some of its misses under it. */
export function boardText(groups: readonly ErrorGroup[], each: number): string {
  const total = groups.reduce((sum, { misses }) => sum + misses.length, 0);
  const lines = ['', `${total} misses of ${groups.length} kinds, commonest first`];
  for (const { category, side, cause, misses } of groups) {
    lines.push('', `${String(misses.length).padStart(4)}  ${category}, ${side}: ${cause}`);
    for (const { article, item } of misses.slice(0, each)) lines.push(`        ${article}  ${item}`);
    if (misses.length > each) lines.push(`        and ${misses.length - each} more`);
  }
  return lines.join('\n');
}
