import { InputType } from '@nestjs/graphql';
import { NodeFilterInput } from '../graph/node-filter.input.js';

@InputType('DirectiveFilter', { description: 'Which directives; all parts must hold. 筛选要求，各条件须同时满足。' })
export class DirectiveFilter extends NodeFilterInput {}
