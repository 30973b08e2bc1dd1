import { NODE_LABELS } from '@zhengmai/model';
import { neighboursCypher } from './neighbours.js';
import { countCypher, pageCypher } from './page.js';
import * as projection from './projection.js';
import * as read from './read.js';
import * as schema from './schema.js';
import { namesCypher, textsCypher } from './search.js';
import * as statements from './statements.js';

/** Every text of Cypher that this adapter can send, by name: for the tests that read and plan each of them. */
export function allQueries(): ReadonlyMap<string, string> {
  const { MERGE_NODES, MERGE_EDGES, ...projections } = projection;
  const { EDGE: _fragment, ...reads } = read;
  const { READ_VERSION, WRITE_VERSION, AWAIT_INDEXES, COMPONENTS } = schema;
  const fixed = { ...statements, ...projections, ...reads, READ_VERSION, WRITE_VERSION, AWAIT_INDEXES, COMPONENTS };
  return new Map([
    ...Object.entries(fixed),
    ...prefixed('MERGE_NODES', MERGE_NODES),
    ...prefixed('MERGE_EDGES', MERGE_EDGES),
    ...[false, true].flatMap((reverse) => reversible(reverse)),
  ]);
}

function reversible(reverse: boolean): [string, string][] {
  const way = reverse ? 'backward' : 'forward';
  const pages = NODE_LABELS.flatMap((label) =>
    [false, true].flatMap((related): [string, string][] => [
      [`page ${label} ${related ? 'related' : 'all'} ${way}`, pageCypher({ label, related, reverse })],
      [`count ${label} ${related ? 'related' : 'all'}`, countCypher({ label, related })],
    ]),
  );
  return [
    ...pages,
    [`neighbours ${way}`, neighboursCypher(reverse)],
    [`search names ${way}`, namesCypher(reverse)],
    [`search texts ${way}`, textsCypher(reverse)],
  ];
}

function prefixed(prefix: string, texts: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(texts).map(([name, text]) => [`${prefix} ${name}`, text]);
}
