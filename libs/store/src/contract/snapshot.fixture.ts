import { NODE_LABELS } from '@zhengmai/model';
import type { GraphStore, Neighbour, Proof, StoredNode } from '../graph-store.js';

export interface Snapshot {
  readonly nodes: readonly StoredNode[];
  readonly neighbours: readonly (readonly [string, readonly Neighbour[]])[];
  readonly proofs: readonly (readonly Proof[])[];
  readonly stats: unknown;
}

/** All that a store answers, in order: equal snapshots are equal graphs. */
export async function snapshotOf(store: GraphStore): Promise<Snapshot> {
  const nodes: StoredNode[] = [];
  for (const label of NODE_LABELS) {
    const page = await store.page(label, {}, { first: 1000 });
    nodes.push(...page.items.map(({ item }) => item));
  }
  const ids = nodes.map(({ id }) => id);
  const neighbours = [...(await store.neighboursOf(ids, {}, 1000))];
  const proofs = await Promise.all(ids.map((id) => store.proofOfNode(id, 1000)));
  return { nodes, neighbours, proofs, stats: await store.stats() };
}
