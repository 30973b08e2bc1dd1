import type { GraphNode } from '@zhengmai/model';
import type { Gold } from '../gold.js';
import { pairGreedily } from '../greedy.js';
import { isSameName, norm, similarity } from '../names.js';
import { namesOfNode, textProperty, type Predicted } from '../predicted.js';
import { tallyOf, type Tally } from '../tally.js';

/** Which gold policy each found one is: node id -> its title, compared form. */
export function policiesOf(gold: Gold, predicted: Predicted): Map<string, string> {
  const found = predicted.of('Policy');
  const matched = pairGreedily(gold.policies, found, ({ title }, node) => {
    const names = [...namesOfNode(node), textProperty(node, 'title')];
    return names.some((name) => norm(name) === norm(title)) ? 2 : 0;
  });
  return new Map([...matched].map(([i, j]) => [(found[j] as GraphNode).id, norm(gold.policies[i]?.title)]));
}

/** Which gold campaign each found one is: node id -> its name, compared form. */
export function campaignsOf(gold: Gold, predicted: Predicted): Map<string, string> {
  const found = predicted.of('Campaign');
  const matched = pairGreedily(gold.campaigns, found, ({ name, aliases }, node) =>
    Math.max(
      0,
      ...[name, ...(aliases ?? [])].flatMap((a) =>
        namesOfNode(node).map((b) => (isSameName(a, b) ? 1 + similarity(a, b) : 0)),
      ),
    ),
  );
  return new Map([...matched].map(([i, j]) => [(found[j] as GraphNode).id, norm(gold.campaigns[i]?.name)]));
}

export function scorePolicies(gold: Gold, predicted: Predicted): Tally {
  const ids = policiesOf(gold, predicted);
  const found = predicted.of('Policy').map(({ id, name }) => ids.get(id) ?? `extra:${name}`);
  return tallyOf(
    { category: 'policy', article: gold.id },
    gold.policies.map(({ title }) => norm(title)),
    found,
  );
}

export function scoreCampaigns(gold: Gold, predicted: Predicted): Tally {
  const ids = campaignsOf(gold, predicted);
  const found = predicted.of('Campaign').map(({ id, name }) => ids.get(id) ?? `extra:${name}`);
  return tallyOf(
    { category: 'campaign', article: gold.id },
    gold.campaigns.map(({ name }) => norm(name)),
    found,
  );
}
