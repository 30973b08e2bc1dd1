import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

interface ReportFlags extends ReadSettings {
  readonly out?: string;
}

/** `report`: one self-contained HTML page for a set of articles, to read and to send on. */
export const defineReport: DefineVerb = (program, done) => {
  const command = program
    .command('report')
    .description('write one HTML page: who met, what was ordered, which documents and numbers, each with its quote')
    .argument('<input...>', 'articles (files, folders, globs, -), or .jsonl files that extract printed')
    .option('--out <file>', 'write to this file instead of standard output');
  addReadOptions(command).action(async (patterns: string[], options: ReportFlags) => {
    const { writeReport } = await import('../work/write-report.js');
    done(await writeReport(patterns, { settings: readSettingsOf(options), out: options.out ?? null }));
  });
};
