import { nodeConnectionType } from '../graph/node-connection.type.js';
import { DirectiveType } from './directive.type.js';

export const DirectiveConnection = nodeConnectionType('Directive', () => DirectiveType);
