import { InputType } from '@nestjs/graphql';
import { NodeFilterInput } from '../graph/node-filter.input.js';

@InputType('PolicyFilter', { description: 'Which policies; all parts must hold. 筛选文件，各条件须同时满足。' })
export class PolicyFilter extends NodeFilterInput {}
