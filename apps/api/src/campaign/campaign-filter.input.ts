import { InputType } from '@nestjs/graphql';
import { NodeFilterInput } from '../graph/node-filter.input.js';

@InputType('CampaignFilter', { description: 'Which campaigns; all parts must hold. 筛选行动，各条件须同时满足。' })
export class CampaignFilter extends NodeFilterInput {}
