import type { GraphNode } from '@zhengmai/model';
import type { Gold, GoldQuantity } from '../gold.js';
import { norm } from '../names.js';
import { textProperty, type Predicted } from '../predicted.js';
import type { Miss } from './miss.js';

/** Causes for numbers: missed ones are the gold's index, extra ones `extra:index:name`. */
export function quantityCause({ side, item }: Miss, gold: Gold, predicted: Predicted): string {
  const found = [...predicted.of('Target'), ...predicted.of('Observation')];
  if (side === 'missed') {
    const quantity = gold.quantities[Number(item)];
    if (!quantity) return 'unknown';
    const like = found.filter((node) => Number(node.properties['value']) === Number(quantity.value));
    return like.length === 0 ? 'no number found there' : difference(quantity, like);
  }
  const node = found[Number(item.split(':')[1])];
  const like = gold.quantities.find(({ value }) => Number(value) === Number(node?.properties['value']));
  return node && like ? difference(like, [node]) : 'the gold has no such number';
}

function difference(quantity: GoldQuantity, nodes: readonly GraphNode[]): string {
  const unit = nodes.filter((node) => norm(textProperty(node, 'unit')) === norm(quantity.unit));
  if (unit.length === 0) return 'same number, another unit';
  const kinds = unit.map(({ label }) => (label === 'Target' ? 'target' : 'progress'));
  return kinds.includes(quantity.kind) ? 'the same number once more' : 'target and progress taken for each other';
}

/** A number as a reader knows it. */
export function quantityText(item: string, { quantities }: Gold): string {
  const quantity = quantities[Number(item)];
  return quantity ? `${quantity.value} ${quantity.unit} (${quantity.kind})` : item;
}
