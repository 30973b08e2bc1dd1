import { hash } from 'node:crypto';
import type { NodeLabel } from './ontology.js';

const PREFIXES: Readonly<Record<NodeLabel | 'Assertion', string>> = {
  Article: 'art',
  Person: 'per',
  Position: 'pos',
  Organization: 'org',
  Place: 'plc',
  Meeting: 'mtg',
  AgendaItem: 'agi',
  Policy: 'pol',
  Speech: 'spc',
  Campaign: 'cmp',
  Phase: 'phs',
  Directive: 'dir',
  Target: 'tgt',
  Observation: 'obs',
  Assertion: 'ast',
};

/** An id from content: a prefix that names the label and 96 bits of SHA-256 over the parts, in hex. */
export function contentId(label: NodeLabel | 'Assertion', parts: readonly (string | number | null)[]): string {
  return `${PREFIXES[label]}_${contentHash(parts)}`;
}

/** 24 hex digits over the parts; a part cannot run into the next. */
export function contentHash(parts: readonly (string | number | null)[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24);
}
