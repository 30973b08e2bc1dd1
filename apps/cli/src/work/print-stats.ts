import type { StoreStats } from '@zhengmai/store';
import { readEnv } from '../env.js';
import { withStore } from '../open-named-store.js';
import { EXIT } from '../terminal/exit-codes.js';
import { LineWriter } from '../terminal/line-writer.js';

export async function printStats({ json }: { json: boolean }): Promise<number> {
  const stats = await withStore(readEnv(), (store) => store.stats());
  const out = new LineWriter(process.stdout);
  await out.write(json ? JSON.stringify({ nodes: stats.nodes, edges: stats.edges }) : statsTable(stats));
  return EXIT.ok;
}

/** Two columns, numbers right-aligned. */
function statsTable({ nodes, edges }: StoreStats): string {
  const rows = [...Object.entries(nodes), ...Object.entries(edges)];
  if (rows.length === 0) return 'the store is empty: `zhengmai ingest <files>` fills it';
  const name = Math.max(...rows.map(([key]) => key.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  const part = (title: string, counts: Readonly<Record<string, number>>): string[] => [
    title,
    ...Object.entries(counts).map(([key, count]) => `  ${key.padEnd(name)}  ${String(count).padStart(digits)}`),
  ];
  return [...part('nodes', nodes), ...part('edges', edges)].join('\n');
}
