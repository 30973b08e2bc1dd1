import { InputType } from '@nestjs/graphql';
import { NodeFilterInput } from '../graph/node-filter.input.js';

@InputType('PersonFilter', { description: 'Which people; all parts must hold. 筛选人物，各条件须同时满足。' })
export class PersonFilter extends NodeFilterInput {}
