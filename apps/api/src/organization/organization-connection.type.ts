import { nodeConnectionType } from '../graph/node-connection.type.js';
import { OrganizationType } from './organization.type.js';

export const OrganizationConnection = nodeConnectionType('Organization', () => OrganizationType);
