import { InputType } from '@nestjs/graphql';
import { NodeFilterInput } from '../graph/node-filter.input.js';

@InputType('ArticleFilter', { description: 'Which articles; all parts must hold. 筛选文章，各条件须同时满足。' })
export class ArticleFilter extends NodeFilterInput {}
