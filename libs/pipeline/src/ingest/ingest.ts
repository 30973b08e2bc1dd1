import type { GraphStore } from '@zhengmai/store';
import type { Input } from '../inputs/input.js';
import type { ReadSettings } from '../sources/read-settings.js';
import { SourceReader } from '../sources/source-reader.js';
import { ContestedSources } from './contested-sources.js';
import type { IngestListener, IngestSummary } from './ingest-progress.js';
import { IngestRun } from './ingest-run.js';
import { spoolStandardInput } from './spool-standard-input.js';

export interface IngestOptions extends ReadSettings, IngestListener {
  /** Stops after the batch in hand. */
  readonly signal?: AbortSignal;
}

/**
 * Reads inputs, extracts what is new or changed, and puts it into the store, batch by batch. Ingesting twice changes
 * nothing: a source whose content hash stands in the store is not even extracted. What cannot be read is told to the
 * listener, and the rest goes on.
 */
export async function ingest(
  store: GraphStore,
  inputs: readonly Input[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const spool = await spoolStandardInput(inputs);
  try {
    const contested = await findContested(spool.inputs, options);
    const run = new IngestRun(store, { ...options, contested, bytesTotal: total(spool.inputs) });
    const reader = new SourceReader(options);
    for (const input of spool.inputs) {
      for await (const read of reader.read(input)) {
        if (options.signal?.aborted) return await run.finish(true);
        await run.take(read);
      }
    }
    return await run.finish(false);
  } finally {
    await spool.remove();
  }
}

/** Only lines carry ids, so only files of lines are read twice: once for who stands, cheaply, and once for what they say. */
async function findContested(inputs: readonly Input[], settings: ReadSettings): Promise<ContestedSources> {
  const contested = new ContestedSources();
  const reader = new SourceReader(settings);
  for (const input of inputs.filter(({ format }) => format === 'jsonl')) {
    for await (const read of reader.read(input)) if (read.kind === 'source') contested.note(read.source);
  }
  contested.settle();
  return contested;
}

const total = (inputs: readonly Input[]): number => inputs.reduce((sum, { bytes }) => sum + bytes, 0);
