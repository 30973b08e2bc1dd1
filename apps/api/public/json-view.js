import { el, nodeLink } from './dom.js';

const PIECES = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;
const NODE_ID = /^"([a-z]{3}_[0-9a-f]{24})"$/;

/** JSON in colours; an id opens its node. */
export function jsonView(value) {
  const text = JSON.stringify(value, null, 2);
  const pieces = [];
  let at = 0;
  for (const match of text.matchAll(PIECES)) {
    pieces.push(text.slice(at, match.index), piece(match));
    at = match.index + match[0].length;
  }
  return [...pieces, text.slice(at)];
}

function piece([whole, string, colon]) {
  if (colon) return el('span', { class: 'key' }, whole);
  const id = string && NODE_ID.exec(string)?.[1];
  if (id) return nodeLink({ id, name: string });
  return el('span', { class: string ? 'string' : 'plain' }, whole);
}
