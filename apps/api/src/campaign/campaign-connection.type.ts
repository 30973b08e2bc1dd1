import { nodeConnectionType } from '../graph/node-connection.type.js';
import { CampaignType } from './campaign.type.js';

export const CampaignConnection = nodeConnectionType('Campaign', () => CampaignType);
