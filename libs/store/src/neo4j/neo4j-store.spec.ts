import { jest } from '@jest/globals';
import { graphStoreContract } from '../graph-store.contract.js';
import { describeOnServer, openEmptyNeo4j } from './test-server.contract.js';

// The first questions to a fresh server wait for its schema and its query planner.
jest.setTimeout(60_000);

describeOnServer('Neo4jStore', () => graphStoreContract('Neo4j', openEmptyNeo4j));
