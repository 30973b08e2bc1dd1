import { InvalidArgumentError } from 'commander';
import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

interface ExplainFlags extends ReadSettings {
  readonly article?: number;
  readonly near?: boolean;
  readonly html?: boolean;
  readonly out?: string;
}

/** `explain`: an article in the terminal, each fact with its rule, its fillers and the words that say it. */
export const defineExplain: DefineVerb = (program, done) => {
  const command = program
    .command('explain')
    .description('show an article’s facts: which rule found each, who fills its roles, and the words that say it')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('--article <n>', 'only the n-th article of the input', parseOrdinal)
    .option('--near', 'also the rules that nearly fired, and what they missed')
    .option('--html', 'as one self-contained HTML page: a fact lights the words that say it')
    .option('--out <file>', 'write to this file instead of standard output');
  addReadOptions(command).action(async (patterns: string[], options: ExplainFlags) => {
    const { explainInputs } = await import('../work/explain-inputs.js');
    const { article = null, near = false, html = false, out = null } = options;
    done(await explainInputs(patterns, { settings: readSettingsOf(options), article, near, html, out }));
  });
};

function parseOrdinal(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('write a number from 1 on.');
  return Number(text);
}
