import { Field, Float, ObjectType } from '@nestjs/graphql';
import { CampaignType } from '../campaign/campaign.type.js';
import { NodeType } from '../graph/node.type.js';
import type { Ref } from '../graph/ref.js';
import { PolicyType } from '../policy/policy.type.js';

/** What the text itself states: a document issued or a campaign launched as a consequence of the meeting. */
@ObjectType('Outcome', { description: 'What an article says came of a meeting. 文章明确说出的会议成果。' })
export class OutcomeType {
  @Field(() => NodeType, { description: 'The policy or the campaign. 文件或行动。' })
  readonly result: Ref<NodeType>;

  @Field(() => PolicyType, { nullable: true, description: 'The policy, where it is one. 若为文件。' })
  readonly policy: Ref<PolicyType> | null;

  @Field(() => CampaignType, { nullable: true, description: 'The campaign, where it is one. 若为行动。' })
  readonly campaign: Ref<CampaignType> | null;

  @Field(() => String, { nullable: true, description: 'explicit, or citation. explicit 为明言，citation 为引据。' })
  readonly basis: string | null;

  @Field(() => Float, { description: 'From 0 to 1. 可信度，0 到 1。' })
  readonly confidence: number;

  readonly edgeId: string;
}
