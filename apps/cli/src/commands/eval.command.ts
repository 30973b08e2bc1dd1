import { InvalidArgumentError } from 'commander';
import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

interface EvalFlags extends ReadSettings {
  readonly gold: string;
  readonly pages?: string;
  readonly raw?: string;
  readonly errors?: number;
  readonly only?: string;
  readonly json?: boolean;
}

/** `eval`: how right the extraction is, against articles that people annotated. */
export const defineEval: DefineVerb = (program, done) => {
  const command = program
    .command('eval')
    .description('score what the articles say against a folder of annotated ones, category by category')
    .argument('<input...>', 'articles (files, folders, globs, -), or .jsonl files that extract printed')
    .requiredOption('--gold <folder>', 'annotated articles, one JSON file each')
    .option('--pages <folder>', 'pages with the spans of their articles, to score how pages are split (with --raw)')
    .option('--raw <folder>', 'the pages as they came')
    .option('--errors <n>', 'print the board of misses by likely cause, up to n of each', parseCount)
    .option('--only <category>', 'only the categories that hold these words, such as “meeting” or “fact ISSUED”')
    .option('--json', 'as one JSON object');
  addReadOptions(command).action(async (patterns: string[], options: EvalFlags) => {
    const { evalInputs } = await import('../work/eval/eval-inputs.js');
    const { gold, pages = null, raw = null, errors = 0, only = null, json = false } = options;
    done(await evalInputs(patterns, { settings: readSettingsOf(options), gold, pages, raw, errors, only, json }));
  });
};

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('write a number from 1 on.');
  return Number(text);
}
