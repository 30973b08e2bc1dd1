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
  const add = (digits: string, name: string, parent: string | null): string => {
    const code = digits.padEnd(6, '0');
    entries.set(code, { code, name, short: placeShortName(name), level: levelOf(digits), parent });
    return code;
  };
  let province = '';
  for (const line of PLACE_TABLE.trim().split('\n')) {
    const digits = line.slice(0, isDigit(line, 2) ? 4 : 2);
    const [name = '', counties = ''] = line.slice(digits.length).split(' ');
    if (digits.length === 2) {
      province = add(digits, name, null);
      continue;
    }
    const parent = name === '' ? province : add(digits, name, province);
    for (const county of counties === '' ? [] : counties.split(',')) {
      add(digits + county.slice(0, 2), county.slice(2), parent);
    }
  }
  return entries;
}

function isDigit(line: string, at: number): boolean {
  return line.charCodeAt(at) <= 57;
}

function levelOf(digits: string): PlaceLevel {
  if (digits.length === 2) return 'province';
  return digits.length === 4 ? 'prefecture' : 'county';
}
