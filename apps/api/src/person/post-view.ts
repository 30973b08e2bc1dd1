import type { StoredEdge } from '@zhengmai/store';
import type { PositionType } from '../position/position.type.js';
import type { PersonType } from './person.type.js';
import type { PostType } from './post.type.js';

interface Ends {
  readonly person: PersonType | null;
  readonly position: PositionType | null;
}

/** A HOLDS edge with its two ends, as a post. */
export function postView(edge: StoredEdge, ends: Ends): PostType {
  const { confidence, articleCount, firstSeen, lastSeen, properties } = edge;
  const asReported = properties['asReported'];
  return {
    ...ends,
    confidence,
    articleCount,
    firstSeen,
    lastSeen,
    asReported: typeof asReported === 'string' ? asReported : null,
    former: properties['former'] === true,
    edgeId: edge.id,
  };
}
