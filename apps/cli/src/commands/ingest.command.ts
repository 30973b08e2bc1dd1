import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

interface IngestFlags extends ReadSettings {
  readonly refused?: string;
}

/** `ingest`: articles into the store; what stands there unchanged is left alone. */
export const defineIngest: DefineVerb = (program, done) => {
  const command = program
    .command('ingest')
    .description('read articles into the store that ZHENGMAI_STORE names; ingesting twice changes nothing')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('--refused <file>', 'write what could not be read to this file, as JSON Lines');
  addReadOptions(command).action(async (patterns: string[], options: IngestFlags) => {
    const { ingestInputs } = await import('../work/ingest-inputs.js');
    done(await ingestInputs(patterns, { settings: readSettingsOf(options), refusedFile: options.refused ?? null }));
  });
};
