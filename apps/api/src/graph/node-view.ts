import type { StoredNode } from '@zhengmai/store';
import { datePrecision } from './date-precision.js';
import type { NodeType } from './node.type.js';

/** A stored node as its GraphQL type shows it: the label's properties stand beside the common fields. */
export function nodeView<T extends NodeType = NodeType>(node: StoredNode): T {
  const date = node.date ?? yearless(node.properties['date']);
  const precision = datePrecision(date, node.properties['datePrecision']);
  return { ...node.properties, ...node, date, datePrecision: precision } as unknown as T;
}

export function nodeViewOrNull<T extends NodeType = NodeType>(node: StoredNode | null): T | null {
  return node && nodeView<T>(node);
}

/** `--06-02`: no store can place it in time, but it is what the article says. */
function yearless(date: unknown): string | null {
  return typeof date === 'string' && date.startsWith('--') ? date : null;
}
