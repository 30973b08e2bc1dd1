import { extract } from '@zhengmai/extraction';
import { discoverInputs, readArticles, type ReadSettings } from '@zhengmai/pipeline';
import { LineWriter } from '../terminal/line-writer.js';
import { closeOutFile, openOutFile } from '../terminal/out-file.js';
import { extractionLine } from './extraction-line.js';
import { Refusals } from './refusals.js';

interface ExtractWork {
  readonly settings: ReadSettings;
  /** A file, or null for standard output. */
  readonly out: string | null;
}

export async function extractToLines(patterns: readonly string[], { settings, out }: ExtractWork): Promise<number> {
  const file = out === null ? null : await openOutFile(out);
  const lines = new LineWriter(file ?? process.stdout);
  const refusals = new Refusals();
  const found = await discoverInputs(patterns);
  refusals.addDiscovery(found);
  const options = { ...settings, onRefused: refusals.add, make: extract };
  for await (const extraction of readArticles(found.inputs, options)) await lines.write(extractionLine(extraction));
  if (file !== null) await closeOutFile(file);
  return refusals.exitCode;
}
