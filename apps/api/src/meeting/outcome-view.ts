import type { Neighbour } from '@zhengmai/store';
import type { CampaignType } from '../campaign/campaign.type.js';
import { nodeView } from '../graph/node-view.js';
import type { PolicyType } from '../policy/policy.type.js';
import type { OutcomeType } from './outcome.type.js';

/** A RESULTED_IN edge and the node at its end, as an outcome. */
export function outcomeView({ edge, node }: Neighbour): OutcomeType {
  const basis = edge.properties['basis'];
  return {
    result: nodeView(node),
    policy: node.label === 'Policy' ? nodeView<PolicyType>(node) : null,
    campaign: node.label === 'Campaign' ? nodeView<CampaignType>(node) : null,
    basis: typeof basis === 'string' ? basis : null,
    confidence: edge.confidence,
    edgeId: edge.id,
  };
}
