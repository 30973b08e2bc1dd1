import { explain } from '@zhengmai/extraction';
import { discoverInputs, readArticles, type ReadSettings } from '@zhengmai/pipeline';
import { EXIT } from '../terminal/exit-codes.js';
import { LineWriter } from '../terminal/line-writer.js';
import { say } from '../terminal/say.js';
import { explanationText } from './explanation-text.js';
import { Refusals } from './refusals.js';

interface ExplainWork {
  readonly settings: ReadSettings;
  /** Only the article of this ordinal on its page, or null for all. */
  readonly article: number | null;
}

export async function explainInputs(patterns: readonly string[], { settings, article }: ExplainWork): Promise<number> {
  const refusals = new Refusals();
  const found = await discoverInputs(patterns);
  refusals.addDiscovery(found);
  const lines = new LineWriter(process.stdout);
  const style = { bold: process.stdout.isTTY };
  let shown = 0;
  for await (const read of readArticles(found.inputs, { ...settings, onRefused: refusals.add, make: (read) => read })) {
    if (article !== null && read.article.source.ordinal !== article) continue;
    await lines.write(explanationText(explain(read), style));
    shown += 1;
  }
  if (shown > 0 || article === null) return refusals.exitCode;
  say(`no input has an article ${article}: leave --article out to see them all`);
  return EXIT.refused;
}
