import type { NodeFilter } from '../graph-store.js';
import { foldText } from '../rules/fold.js';
import { daysOf } from '../rules/iso-date.js';
import type { Parameters } from './connection.js';

/** A filter as the parameters of a page: null where it says nothing. */
export function pageParameters(filter: NodeFilter): Parameters {
  const { text, dateFrom, dateTo, kinds = null, publication = null, minConfidence = null, related } = filter;
  return {
    text: text === undefined ? null : foldText(text),
    from: dateFrom === undefined ? null : daysOf(dateFrom).from,
    to: dateTo === undefined ? null : daysOf(dateTo).to,
    ...{ kinds, publication, minConfidence },
    related: related?.id ?? null,
    types: related?.types ?? null,
    direction: related?.direction ?? 'both',
  };
}
