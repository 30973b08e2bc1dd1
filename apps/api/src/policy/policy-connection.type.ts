import { nodeConnectionType } from '../graph/node-connection.type.js';
import { PolicyType } from './policy.type.js';

export const PolicyConnection = nodeConnectionType('Policy', () => PolicyType);
