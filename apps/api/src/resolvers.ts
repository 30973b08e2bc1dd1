import type { Type } from '@nestjs/common';
import { AgendaItemResolver } from './agenda-item/agenda-item.resolver.js';
import { ArticleResolver } from './article/article.resolver.js';
import { CampaignResolver } from './campaign/campaign.resolver.js';
import { DirectiveResolver } from './directive/directive.resolver.js';
import { EvidenceResolver } from './graph/evidence.resolver.js';
import { GraphEdgeResolver } from './graph/graph-edge.resolver.js';
import { MentionResolver } from './graph/mention.resolver.js';
import { NodeResolver } from './graph/node.resolver.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';
import { OutcomeResolver } from './meeting/outcome.resolver.js';
import { ObservationType } from './numbers/observation.type.js';
import { TargetType } from './numbers/target.type.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { PostResolver } from './person/post.resolver.js';
import { PhaseType } from './phase/phase.type.js';
import { PlaceResolver } from './place/place.resolver.js';
import { PolicyResolver } from './policy/policy.resolver.js';
import { PositionResolver } from './position/position.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { ServiceResolver } from './service/service.resolver.js';
import { SpeechResolver } from './speech/speech.resolver.js';
import { StatsResolver } from './stats/stats.resolver.js';

/** Everything that answers a field. */
export const RESOLVERS: Type[] = [
  AgendaItemResolver,
  ArticleResolver,
  CampaignResolver,
  DirectiveResolver,
  EvidenceResolver,
  GraphEdgeResolver,
  MeetingResolver,
  MentionResolver,
  NodeResolver,
  OrganizationResolver,
  OutcomeResolver,
  PersonResolver,
  PlaceResolver,
  PolicyResolver,
  PositionResolver,
  PostResolver,
  SearchResolver,
  ServiceResolver,
  SpeechResolver,
  StatsResolver,
];

/** Types that only the Node interface leads to. */
export const ORPHANED_TYPES: Type[] = [ObservationType, PhaseType, TargetType];
