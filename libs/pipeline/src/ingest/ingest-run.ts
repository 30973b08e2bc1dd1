import { extract } from '@zhengmai/extraction';
import { ZhengmaiError } from '@zhengmai/model';
import type { GraphStore, SourceBatch } from '@zhengmai/store';
import type { Refusal } from '../inputs/input.js';
import { articlesOf, isRefusal } from '../sources/articles-of.js';
import type { ReadSource } from '../sources/source-reader.js';
import type { Source } from '../sources/source.js';
import type { ContestedSources } from './contested-sources.js';
import type { IngestListener, IngestSummary } from './ingest-progress.js';
import { Tally } from './tally.js';

const MOST_SOURCES = 200;
const MOST_BYTES = 4_000_000;

interface RunOptions extends IngestListener {
  readonly contested: ContestedSources;
  readonly bytesTotal: number;
}

/** One ingest while it runs: gathers sources into a batch, and writes the batch when it is full. */
export class IngestRun {
  private readonly tally: Tally;
  private waiting: Source[] = [];
  private waitingBytes = 0;

  constructor(
    private readonly store: GraphStore,
    private readonly options: RunOptions,
  ) {
    this.tally = new Tally(options);
  }

  async take(read: ReadSource): Promise<void> {
    this.tally.bytes(read.bytes);
    if (read.kind === 'refused') return this.tally.refused(read.refusal);
    if (!this.stands(read.source)) return;
    this.waiting.push(read.source);
    this.waitingBytes += read.bytes;
    if (this.waiting.length >= MOST_SOURCES || this.waitingBytes >= MOST_BYTES) await this.flush();
  }

  async finish(stopped: boolean): Promise<IngestSummary> {
    if (!stopped) await this.flush();
    return this.tally.summary(stopped);
  }

  private stands(source: Source): boolean {
    const verdict = this.options.contested.verdict(source);
    if (verdict === 'repeated') this.tally.repeated();
    if (verdict === 'outranked') this.tally.outranked(source);
    return verdict === 'stands';
  }

  private async flush(): Promise<void> {
    const sources = this.waiting;
    this.waiting = [];
    this.waitingBytes = 0;
    const known = await this.store.contentHashes(sources.map(({ key }) => key));
    const fresh = sources.filter(({ key, contentHash }) => known.get(key) !== contentHash);
    this.tally.unchanged(sources.length - fresh.length);
    const batches = fresh.flatMap((source) => this.extracted(source));
    if (batches.length > 0) await this.write(batches);
    this.tally.progress();
  }

  private extracted(source: Source): { source: Source; batch: SourceBatch }[] {
    const { key, contentHash } = source;
    const made = articlesOf(source, (read) => ({ ...extract(read), pageMap: read.pageMap }));
    if (!isRefusal(made)) return [{ source, batch: { key, contentHash, extractions: made } }];
    this.tally.refused(made);
    return [];
  }

  /** All in one transaction; where one of them is at fault, one by one, so that the others stand. */
  private async write(entries: readonly { source: Source; batch: SourceBatch }[]): Promise<void> {
    const batches = entries.map(({ batch }) => batch);
    try {
      this.tally.written(batches, await this.store.ingest(batches));
    } catch (error) {
      if (!(error instanceof ZhengmaiError) || error.code !== 'BAD_INPUT') throw error;
      const [only, ...others] = entries;
      if (others.length === 0) return this.tally.refused(this.faultOf(only!.source, error));
      for (const entry of entries) await this.write([entry]);
    }
  }

  private faultOf({ path, line }: Source, { message, hint }: ZhengmaiError): Refusal {
    return { path, line, code: 'internal', message, hint };
  }
}
