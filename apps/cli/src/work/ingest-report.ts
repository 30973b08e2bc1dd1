import type { IngestSummary } from '@zhengmai/pipeline';
import type { StoreStats } from '@zhengmai/store';
import { duration } from '../terminal/duration.js';

interface IngestOutcome {
  readonly summary: IngestSummary;
  /** What the store holds afterwards. */
  readonly stats: StoreStats;
  /** Refused by discovery and by reading. */
  readonly refused: number;
  readonly seconds: number;
}

/** What was read, found and refused, in lines that stay short whatever the size of the archive. */
export function ingestReport({ summary, stats, refused, seconds }: IngestOutcome): string {
  const { sources, unchanged, articles, assertions, repeated, outranked, issues, stopped } = summary;
  const known = unchanged > 0 ? `, ${unchanged} unchanged` : '';
  const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  const lines = [
    `read     ${sources} sources${known}, ${articles} articles in ${duration(seconds)}`,
    `found    ${assertions} assertions; the store now holds ${total(stats.nodes)} nodes and ${total(stats.edges)} edges`,
    `refused  ${refused}`,
  ];
  const noted = Object.entries(issues).map(([code, count]) => `${code} ${count}`);
  if (noted.length > 0) lines.push(`issues   ${noted.join(', ')}`);
  if (repeated + outranked > 0) lines.push(`twice    ${repeated} with the same text, ${outranked} with another`);
  if (stopped) lines.push('stopped  before the end; run it again to go on');
  return lines.join('\n');
}
