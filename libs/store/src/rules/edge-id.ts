import { contentHash, type EdgeType } from '@zhengmai/model';

/** The id of the one edge of a type between two nodes, in whichever articles it stands. */
export function edgeId(type: EdgeType, from: string, to: string): string {
  return `edg_${contentHash([type, from, to])}`;
}
