import type { IngestCounts, SourceBatch } from '@zhengmai/store';
import type { Refusal } from '../inputs/input.js';
import type { Source } from '../sources/source.js';
import type { IngestListener, IngestSummary } from './ingest-progress.js';

interface TallyOptions extends IngestListener {
  readonly bytesTotal: number;
}

/** Counts what an ingest does and tells the listener. */
export class Tally {
  private counts = { sources: 0, unchanged: 0, articles: 0, nodes: 0, edges: 0, assertions: 0 };
  private others = { refused: 0, repeated: 0, outranked: 0 };
  private bytesDone = 0;
  private readonly issues = new Map<string, number>();

  constructor(private readonly options: TallyOptions) {}

  bytes(taken: number): void {
    this.bytesDone += taken;
  }

  refused(refusal: Refusal): void {
    this.others.refused += 1;
    this.options.onRefused?.(refusal);
  }

  repeated(): void {
    this.others.repeated += 1;
  }

  outranked({ path, line }: Source): void {
    this.others.outranked += 1;
    const message = 'its id stands twice with different text; the text with the greater content hash is kept';
    this.options.onDuplicate?.({ code: 'duplicate_id', path, line, message });
  }

  unchanged(sources: number): void {
    this.counts.sources += sources;
    this.counts.unchanged += sources;
  }

  written(batches: readonly SourceBatch[], counts: IngestCounts): void {
    for (const key of Object.keys(this.counts) as (keyof IngestCounts)[]) this.counts[key] += counts[key];
    for (const { code } of batches.flatMap(({ extractions }) => extractions.flatMap(({ issues }) => issues))) {
      this.issues.set(code, (this.issues.get(code) ?? 0) + 1);
    }
  }

  progress(): void {
    const { sources, articles } = this.counts;
    this.options.onProgress?.({ bytesDone: this.bytesDone, bytesTotal: this.options.bytesTotal, sources, articles });
  }

  summary(stopped: boolean): IngestSummary {
    const issues = Object.fromEntries([...this.issues].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { ...this.counts, ...this.others, issues, stopped };
  }
}
