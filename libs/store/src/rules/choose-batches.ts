import type { SourceBatch } from '../graph-store.js';
import { checkExtraction } from './check-extraction.js';
import { compareText } from './order.js';

/** The batches to write, by key, checked. One key twice: the greater content hash stands, in whichever order they came. */
export function chooseBatches(batches: readonly SourceBatch[]): readonly SourceBatch[] {
  const chosen = new Map<string, SourceBatch>();
  for (const batch of batches) {
    const other = chosen.get(batch.key);
    if (other === undefined || other.contentHash < batch.contentHash) chosen.set(batch.key, batch);
  }
  const kept = [...chosen.values()].sort((a, b) => compareText(a.key, b.key));
  for (const batch of kept) batch.extractions.forEach(checkExtraction);
  return kept;
}
