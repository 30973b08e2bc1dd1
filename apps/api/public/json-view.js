import { el, nodeLink } from './dom.js';

const NODE_ID = /^[a-z]{3}_[0-9a-f]{24}$/;

/** JSON in colours, two spaces a level; an id opens its node. */
export function jsonView(value, margin = '') {
  if (typeof value === 'string') return [stringView(value)];
  if (value === null || typeof value !== 'object') return [el('span', { class: 'plain' }, String(value))];
  const inner = `${margin}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => [inner, ...jsonView(item, inner)]);
    return block('[', items, `${margin}]`);
  }
  const members = Object.entries(value).map(([key, item]) => [
    inner,
    el('span', { class: 'key' }, `${JSON.stringify(key)}: `),
    ...jsonView(item, inner),
  ]);
  return block('{', members, `${margin}}`);
}

function stringView(text) {
  const printed = JSON.stringify(text);
  return NODE_ID.test(text) ? nodeLink({ id: text, name: printed }) : el('span', { class: 'string' }, printed);
}

function block(open, lines, close) {
  if (lines.length === 0) return [open + close.trim()];
  return [open, '\n', ...lines.flatMap((line, at) => [...line, at < lines.length - 1 ? ',\n' : '\n']), close];
}
