import type { Article, GraphNode, Properties, QuantityValue } from '@zhengmai/model';
import { localId } from './keys.js';

/** A goal with a number is a Target, a reported state an Observation; both are the article's own. */
export function quantityNode(article: Article, value: QuantityValue): GraphNode {
  const { kind, entry, metric, comparator, unit, baseValue, baseUnit, date, scope } = value;
  const label = kind === 'target' ? 'Target' : 'Observation';
  const when: Properties = kind === 'target' ? { deadline: date } : { asOf: date };
  const properties: Properties = { metric, comparator, value: value.value, unit, baseValue, baseUnit, ...when, scope };
  const name = `${metric} ${value.value}${unit}`;
  return { id: localId(article, label, String(entry)), label, name, aliases: [], properties };
}
