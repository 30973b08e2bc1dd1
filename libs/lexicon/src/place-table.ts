import { placeShortName } from './place-short-name.js';
import { PLACE_TABLE } from './places.generated.js';

export type PlaceLevel = 'province' | 'prefecture' | 'county' | 'town';

/** One administrative division. Towns have no entries of their own: their names are recognised by pattern. */
export interface PlaceEntry {
  /** Six digits of GB/T 2260: 140100. */
  readonly code: string;
  /** Full name: 太原市, 延边朝鲜族自治州. */
  readonly name: string;
  /** Without suffix and peoples: 太原, 延边; the full name where one character would be left (赵县). */
  readonly short: string;
  readonly level: PlaceLevel;
  /** Code of the division above, null for a province. */
  readonly parent: string | null;
}

/** The generated table as entries by code, in order of code. */
export function readPlaceTable(): ReadonlyMap<string, PlaceEntry> {
  const entries = new Map<string, PlaceEntry>();
  const add = (code: string, name: string, level: PlaceLevel, parent: string | null): string => {
    const padded = code.padEnd(6, '0');
    entries.set(padded, { code: padded, name, short: placeShortName(name), level, parent });
    return padded;
  };
  let province = '';
  for (const line of PLACE_TABLE.trim().split('\n')) {
    const digits = isDigit(line, 2) ? 4 : 2;
    const prefix = line.slice(0, digits);
    const [name = '', counties = ''] = line.slice(digits).split(' ');
    if (digits === 2) {
      province = add(prefix, name, 'province', null);
      continue;
    }
    const parent = name === '' ? province : add(prefix, name, 'prefecture', province);
    for (const county of counties === '' ? [] : counties.split(',')) {
      add(prefix + county.slice(0, 2), county.slice(2), 'county', parent);
    }
  }
  return entries;
}

function isDigit(line: string, at: number): boolean {
  return line.charCodeAt(at) <= 57;
}
