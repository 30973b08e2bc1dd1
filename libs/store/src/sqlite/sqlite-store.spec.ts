import { graphStoreContract } from '../graph-store.contract.js';
import { openStore } from '../open-store.js';

graphStoreContract('SQLite', () => openStore('sqlite::memory:'));
