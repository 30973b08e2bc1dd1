import { Argument, Option } from 'commander';
import type { ReadSettings } from '@zhengmai/pipeline';
import type { DefineVerb } from '../run.js';
import { addReadOptions, readSettingsOf } from './read-options.js';

interface TableFlags extends ReadSettings {
  readonly format?: 'csv' | 'xlsx';
  readonly out?: string;
}

const NAMES = [
  'meetings',
  'people',
  'posts',
  'directives',
  'targets',
  'observations',
  'policies',
  'campaigns',
  'facts',
];

/** `table`: one kind of fact as rows, each with the words that say it and where they stand. */
export const defineTable: DefineVerb = (program, done) => {
  const command = program
    .command('table')
    .description('print one kind of fact as a table, CSV or Excel, each row with its quote, paper, date and link')
    .addArgument(new Argument('<table>', 'what to list').choices(NAMES))
    .argument('<input...>', 'articles (files, folders, globs, -), or .jsonl files that extract printed')
    .addOption(
      new Option('--format <format>', 'csv, or xlsx for Excel (by default what --out ends in)').choices([
        'csv',
        'xlsx',
      ]),
    )
    .option('--out <file>', 'write to this file instead of standard output');
  addReadOptions(command).action(async (table: string, patterns: string[], options: TableFlags) => {
    const { printTable } = await import('../work/print-table.js');
    const { out = null, format = out?.endsWith('.xlsx') ? 'xlsx' : 'csv' } = options;
    done(await printTable(patterns, { settings: readSettingsOf(options), table, format, out }));
  });
};
