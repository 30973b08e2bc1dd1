import type { Article, NodeLabel, Properties } from '@zhengmai/model';
import { isoDate } from './iso-date.js';

/** Which properties may hold the date that a label is sorted and filtered by, best first. */
const DATE_PROPERTIES: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Article: ['publishedOn', 'eventDate'],
  Policy: ['date', 'year'],
  Campaign: ['start'],
  Phase: ['start'],
  Target: ['deadline'],
  Observation: ['asOf'],
};
const DEFAULT_PROPERTIES: readonly string[] = ['date'];

/** The date by which a node stands in a list: ISO at its precision, or null where the year is not known. */
export function nodeDate(label: NodeLabel, properties: Properties): string | null {
  for (const name of DATE_PROPERTIES[label] ?? DEFAULT_PROPERTIES) {
    const date = isoDate(properties[name]);
    if (date !== null) return date;
  }
  return null;
}

/** When an article was seen: its publication, else the day it tells of, else null. */
export function articleDate(article: Article): string | null {
  return isoDate(article.publishedOn) ?? isoDate(article.eventDate);
}
