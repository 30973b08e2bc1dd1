import type { DocumentNode } from 'graphql';
import type { ErrorCode } from '../errors/error-code.js';
import { documentShape } from './document-shape.js';
import type { Limits } from './limits.js';

export interface LimitBreach {
  readonly code: ErrorCode;
  readonly message: string;
}

const WORDS = {
  operations: 'operations',
  fragments: 'fragments',
  depth: 'levels',
  aliases: 'aliases',
  rootFields: 'fields at the top',
  directives: 'directives on one field',
} as const;

/** One breach for each limit that the document passes; none for a good one. */
export function limitBreaches(document: DocumentNode, limits: Limits): readonly LimitBreach[] {
  const shape = documentShape(document);
  return (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .filter((key) => shape[key] > limits[key])
    .map((key) => ({
      code: key === 'depth' ? 'QUERY_TOO_DEEP' : 'QUERY_TOO_COMPLEX',
      message: `This document has ${shape[key]} ${WORDS[key]}; at most ${limits[key]} are allowed. Split it into several.`,
    }));
}
