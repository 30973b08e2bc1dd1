import { discoverInputs, ingest, type IngestSummary, type ReadSettings } from '@zhengmai/pipeline';
import { readEnv } from '../env.js';
import { withStore } from '../open-named-store.js';
import { EXIT } from '../terminal/exit-codes.js';
import { LineWriter } from '../terminal/line-writer.js';
import { closeOutFile, openOutFile } from '../terminal/out-file.js';
import { openProgress } from '../terminal/progress.js';
import { ingestReport } from './ingest-report.js';
import { Refusals } from './refusals.js';
import { signalOfInterrupt } from './signal-of-interrupt.js';

interface IngestWork {
  readonly settings: ReadSettings;
  /** Gets a JSON line for each refused input or line; null for none. */
  readonly refusedFile: string | null;
}

/** Ingests into the named store: progress and refusals on standard error, the summary on standard output. */
export async function ingestInputs(patterns: readonly string[], work: IngestWork): Promise<number> {
  const file = work.refusedFile === null ? null : await openOutFile(work.refusedFile);
  const found = await discoverInputs(patterns);
  const started = Date.now();
  return withStore(readEnv(), async (store) => {
    const progress = await openProgress();
    const keep = (refusal: object): void => void file?.write(`${JSON.stringify(refusal)}\n`);
    const refusals = new Refusals({ say: progress.say, keep });
    refusals.addDiscovery(found);
    const summary = await ingest(store, found.inputs, {
      ...work.settings,
      signal: signalOfInterrupt(),
      onProgress: progress.update,
      onRefused: refusals.add,
      onDuplicate: ({ path, line, message }) => progress.say(`${path}:${line}: ${message}`),
    }).finally(progress.stop);
    if (file !== null) await closeOutFile(file);
    const seconds = (Date.now() - started) / 1000;
    const report = ingestReport({ summary, stats: await store.stats(), refused: refusals.count, seconds });
    await new LineWriter(process.stdout).write(report);
    return exitCodeOf(summary, refusals);
  });
}

const exitCodeOf = ({ stopped }: IngestSummary, refusals: Refusals): number =>
  stopped ? EXIT.interrupted : refusals.exitCode;
