import { describe } from '@jest/globals';
import { brokenContract } from './contract/broken.contract.js';
import { filterContract } from './contract/filter.contract.js';
import { ingestContract } from './contract/ingest.contract.js';
import { neighbourContract } from './contract/neighbour.contract.js';
import { pagingContract } from './contract/paging.contract.js';
import { proofContract } from './contract/proof.contract.js';
import { randomContract } from './contract/random.contract.js';
import { searchContract } from './contract/search.contract.js';
import type { GraphStore } from './graph-store.js';

/** Opens an empty store; the suite closes it. */
export type OpenEmptyStore = () => Promise<GraphStore>;

/** What every store must do: the same answers, ids and order, whatever stands behind the port. */
export function graphStoreContract(adapter: string, open: OpenEmptyStore): void {
  describe(`GraphStore contract on ${adapter}`, () => {
    describe('ingest', () => ingestContract(open));
    describe('any way', () => randomContract(open));
    describe('paging', () => pagingContract(open));
    describe('filters', () => filterContract(open));
    describe('neighbours', () => neighbourContract(open));
    describe('search', () => searchContract(open));
    describe('proof', () => proofContract(open));
    describe('what is broken', () => brokenContract(open));
  });
}
