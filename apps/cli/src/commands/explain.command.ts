import { InvalidArgumentError } from 'commander';
import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

/** `explain`: an article in the terminal, each fact with its rule, its fillers and the words that say it. */
export const defineExplain: DefineVerb = (program, done) => {
  const command = program
    .command('explain')
    .description('show an article’s facts: which rule found each, who fills its roles, and the words that say it')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('--article <n>', 'only the n-th article of the input', parseOrdinal);
  addReadOptions(command).action(async (patterns: string[], options: ReadSettings & { readonly article?: number }) => {
    const { explainInputs } = await import('../work/explain-inputs.js');
    done(await explainInputs(patterns, { settings: readSettingsOf(options), article: options.article ?? null }));
  });
};

function parseOrdinal(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('write a number from 1 on.');
  return Number(text);
}
