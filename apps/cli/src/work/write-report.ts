import { discoverInputs, type ReadSettings } from '@zhengmai/pipeline';
import { reportPage } from '../report/report-page.js';
import { closeOutFile, openOutFile } from '../terminal/out-file.js';
import { say } from '../terminal/say.js';
import { writePart } from '../terminal/write-part.js';
import { allExtractions } from './read-extractions.js';
import { Refusals } from './refusals.js';

interface ReportWork {
  readonly settings: ReadSettings;
  /** A file, or null for standard output. */
  readonly out: string | null;
}

export async function writeReport(patterns: readonly string[], { settings, out }: ReportWork): Promise<number> {
  const file = out === null ? null : await openOutFile(out);
  const refusals = new Refusals();
  const found = await discoverInputs(patterns);
  refusals.addDiscovery(found);
  const extractions = await allExtractions(found, { settings, refusals });
  await writePart(file ?? process.stdout, reportPage(extractions));
  if (file !== null) {
    await closeOutFile(file);
    say(`${out} tells of ${extractions.length} articles: open it in a browser, or send it on`);
  }
  return refusals.exitCode;
}
