import type { Properties } from '@zhengmai/model';
import neo4j from 'neo4j-driver';
import { isWholeDay } from '../rules/iso-date.js';

/** Whole numbers as integers: a plain number would be stored as a float, and is refused by LIMIT. */
export function whole(value: number): unknown {
  return neo4j.int(value);
}

/** A native date for range queries and timelines, where the day is known and exists; else null. */
export function nativeDay(date: string | null): unknown {
  if (date === null || !isWholeDay(date)) return null;
  const [year, month, day] = date.split('-').map(Number);
  return new neo4j.types.Date(year!, month!, day!);
}

/** Properties as the database can hold them, for people to look at: scalars and lists; maps stay in `_properties` alone. */
export function flatProperties(properties: Properties): Record<string, unknown> {
  const flat = Object.entries(properties).filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
  return Object.fromEntries(
    flat.map(([name, value]) => [name, Number.isSafeInteger(value) ? whole(value as number) : value]),
  );
}
