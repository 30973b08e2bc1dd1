import { explain, nearFacts, type ReadArticle } from '@zhengmai/extraction';
import { discoverInputs, readArticles, type ReadSettings } from '@zhengmai/pipeline';
import { explanationPage, type ExplainedArticle } from '../explain/explanation-page.js';
import { EXIT } from '../terminal/exit-codes.js';
import { closeOutFile, openOutFile } from '../terminal/out-file.js';
import { say } from '../terminal/say.js';
import { writePart } from '../terminal/write-part.js';
import { explanationText } from './explanation-text.js';
import { Refusals } from './refusals.js';

interface ExplainWork {
  readonly settings: ReadSettings;
  /** Only the article of this ordinal on its page, or null for all. */
  readonly article: number | null;
  /** Rules that nearly fired, too. */
  readonly near: boolean;
  /** One HTML page in place of text. */
  readonly html: boolean;
  /** A file, or null for standard output. */
  readonly out: string | null;
}

export async function explainInputs(patterns: readonly string[], work: ExplainWork): Promise<number> {
  const { settings, article, near, html, out } = work;
  const file = out === null ? null : await openOutFile(out);
  const target = file ?? process.stdout;
  const refusals = new Refusals();
  const found = await discoverInputs(patterns);
  refusals.addDiscovery(found);
  const style = { colour: file === null && process.stdout.isTTY };
  const explained: ExplainedArticle[] = [];
  let shown = 0;
  for await (const read of readArticles(found.inputs, { ...settings, onRefused: refusals.add, make: (read) => read })) {
    if (article !== null && read.article.source.ordinal !== article) continue;
    const one = explainedArticle(read, near);
    if (html) explained.push(one);
    else await writePart(target, `${explanationText(one, style)}\n`);
    shown += 1;
  }
  if (html) await writePart(target, explanationPage(explained));
  if (file !== null) await closeOutFile(file);
  if (shown > 0 || article === null) return refusals.exitCode;
  say(`no input has an article ${article}: leave --article out to see them all`);
  return EXIT.refused;
}

function explainedArticle(read: ReadArticle, near: boolean): ExplainedArticle {
  return { explanation: explain(read), near: near ? nearFacts(read) : null };
}
