import { nodeConnectionType } from '../graph/node-connection.type.js';
import { ArticleType } from './article.type.js';

export const ArticleConnection = nodeConnectionType('Article', () => ArticleType);
