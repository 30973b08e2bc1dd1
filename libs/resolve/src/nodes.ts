import type {
  AgendaValue,
  Article,
  CampaignValue,
  DirectiveValue,
  GraphNode,
  MeetingValue,
  Mention,
  OrganizationValue,
  PersonValue,
  PhaseValue,
  PlaceValue,
  PolicyValue,
  QuantityValue,
  SpeechValue,
} from '@zhengmai/model';
import { quantityNode } from './quantities.js';
import { localId, meetingKey, organizationKey, placeKey, policyKey, type KeyedId } from './keys.js';

/** What an article's nodes are made from: the mention, and what else its identity needs. */
export interface Naming {
  readonly article: Article;
  /** For meetings: the body that holds it. */
  readonly convener?: { readonly id: KeyedId; readonly name: string };
}

/** The node that a mention names, or null for types that make none (dates, posts). */
export function nodeOf(mention: Mention, naming: Naming): GraphNode | null {
  const { article } = naming;
  switch (mention.type) {
    case 'person':
      return personNode(article, mention.value as PersonValue);
    case 'organization':
      return organizationNode(article, mention.value as OrganizationValue, mention.text);
    case 'place':
      return placeNode(article, mention.value as PlaceValue, mention.text);
    case 'policy':
      return policyNode(article, mention.value as PolicyValue, mention.text);
    case 'campaign':
      return campaignNode(article, mention.value as CampaignValue);
    case 'meeting':
      return meetingNode(mention.value as MeetingValue, naming);
    case 'speech':
      return speechNode(article, mention.value as SpeechValue);
    case 'agenda':
      return agendaNode(article, mention.value as AgendaValue, mention.start);
    case 'phase':
      return phaseNode(article, mention.value as PhaseValue);
    case 'quantity':
      return quantityNode(article, mention.value as QuantityValue);
    case 'directive':
      return directiveNode(article, mention.value as DirectiveValue, mention.start);
    default:
      return null;
  }
}

function node(id: string, label: GraphNode['label'], rest: Partial<GraphNode> & { readonly name: string }): GraphNode {
  const aliases = [...new Set(rest.aliases ?? [])].filter((alias) => alias !== rest.name && alias.length > 0);
  return { id, label, name: rest.name, aliases, properties: rest.properties ?? {} };
}

function personNode(article: Article, { name, posts }: PersonValue): GraphNode {
  const official = posts.some((post) => post.official);
  return node(localId(article, 'Person', name), 'Person', { name, properties: official ? { official } : {} });
}

export function organizationNode(article: Article, value: OrganizationValue, printed: string): GraphNode {
  const { name, kind, level, place } = value;
  const id = organizationKey(article, value) ?? localId(article, 'Organization', name);
  return node(id, 'Organization', { name, aliases: [printed], properties: { kind, level, place } });
}

export function placeNode(article: Article, { name, adcode, level }: PlaceValue, printed: string): GraphNode {
  const id = placeKey(adcode) ?? localId(article, 'Place', name);
  return node(id, 'Place', { name, aliases: [printed], properties: { adcode, level } });
}

function policyNode(article: Article, value: PolicyValue, printed: string): GraphNode {
  const title = value.refersTo ?? value.title;
  const { docType, status, docNumber, year } = value;
  const id = policyKey({ title, docNumber, status, year }) ?? localId(article, 'Policy', title);
  const aliases = [printed.replace(/^[《〈]|[》〉]$/g, '')];
  return node(id, 'Policy', { name: title, aliases, properties: { title, docType, status, docNumber, year } });
}

function campaignNode(article: Article, { name, aliases }: CampaignValue): GraphNode {
  return node(localId(article, 'Campaign', name), 'Campaign', { name, aliases });
}

function meetingNode(value: MeetingValue, { article, convener }: Naming): GraphNode {
  const key = convener ? meetingKey(convener.id, convener.name, value) : null;
  const { name, printed, kind, date, dateBasis, ordinal, format, form } = value;
  const basis = dateBasis ? { how: dateBasis.how, from: dateBasis.from } : null;
  const properties = { kind, date, datePrecision: precisionOf(date), dateBasis: basis, ordinal, format };
  const aliases = form === 'named' ? [printed] : [];
  return node(key ?? localId(article, 'Meeting', String(value.event)), 'Meeting', { name, aliases, properties });
}

function directiveNode(
  article: Article,
  { text, items, modality, deadline, ordinal }: DirectiveValue,
  start: number,
): GraphNode {
  const name = text.length > 24 ? `${text.slice(0, 24)}…` : text;
  const properties = { text, items, modality, deadline, ordinal };
  return node(localId(article, 'Directive', String(start)), 'Directive', { name, properties });
}

function speechNode(article: Article, { name, kind, occasion }: SpeechValue): GraphNode {
  return node(localId(article, 'Speech', name), 'Speech', { name, properties: { kind, occasion } });
}

function agendaNode(article: Article, { topic, action, ordinal }: AgendaValue, start: number): GraphNode {
  const name = topic.length > 40 ? `${topic.slice(0, 40)}…` : topic;
  return node(localId(article, 'AgendaItem', String(start)), 'AgendaItem', {
    name,
    properties: { action, topic, ordinal },
  });
}

function phaseNode(article: Article, { name, ordinal, start, end }: PhaseValue): GraphNode {
  return node(localId(article, 'Phase', `${name} ${start}`), 'Phase', { name, properties: { ordinal, start, end } });
}

function precisionOf(date: string | null): string | null {
  if (!date) return null;
  if (date.startsWith('--')) return date.length === 7 ? 'day' : 'month';
  return { 4: 'year', 7: 'month', 10: 'day' }[date.length] ?? null;
}
