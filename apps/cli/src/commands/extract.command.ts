import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

interface ExtractOptions extends ReadSettings {
  readonly out?: string;
}

/** `extract`: articles and their graph as JSON Lines, one article a line, on standard output or into a file. */
export const defineExtract: DefineVerb = (program, done) => {
  const command = program
    .command('extract')
    .description('print what the articles say as JSON Lines, one article a line')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('--out <file>', 'write to this file instead of standard output');
  addReadOptions(command).action(async (patterns: string[], options: ExtractOptions) => {
    const { extractToLines } = await import('../work/extract-to-lines.js');
    done(await extractToLines(patterns, { settings: readSettingsOf(options), out: options.out ?? null }));
  });
};
