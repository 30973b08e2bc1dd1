import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { ReadSettings } from '@zhengmai/pipeline';

/** The options of every verb that reads articles. */
export function addReadOptions(command: Command): Command {
  return command
    .option('--published <date>', 'publication date of all inputs, ISO: 2021-06-04, 2021-06 or 2021', parseDate)
    .option('--publication <name>', 'the newspaper of all inputs')
    .option('--locale <place>', 'the place that 市委 and 我市 mean, such as 太原市');
}

export const readSettingsOf = ({ published, publication, locale }: ReadSettings): ReadSettings => ({
  ...(published === undefined ? {} : { published }),
  ...(publication === undefined ? {} : { publication }),
  ...(locale === undefined ? {} : { locale }),
});

function parseDate(text: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) throw new InvalidArgumentError('write it as 2021-06-04, 2021-06 or 2021.');
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day))
    throw new InvalidArgumentError('there is no such day.');
  return text;
}
