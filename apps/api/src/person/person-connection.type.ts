import { nodeConnectionType } from '../graph/node-connection.type.js';
import { PersonType } from './person.type.js';

export const PersonConnection = nodeConnectionType('Person', () => PersonType);
