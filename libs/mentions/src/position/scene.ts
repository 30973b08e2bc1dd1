import type { Doc, Hit, Lexicon, Mention, OrganizationValue } from '@zhengmai/model';
import { TITLES } from '@zhengmai/lexicon';
import { homeOf, type NamedPlace } from '../organization/context.js';
import { kindOf } from '../organization/resolve-organization.js';

/** Last words of posts. */
export const TITLE_WORDS: Lexicon = { name: 'person-title', words: [...TITLES.keys()] };

const PARTY_GROUP = /(?<=[\u3400-\u9fff]{3})(?:原?党组|原?党委)$/u;

export type OrganizationMention = Mention<'organization', OrganizationValue>;

/** A doc with what reading posts looks up at an offset. */
export interface Scene {
  readonly folded: string;
  readonly home: NamedPlace | null;
  /** The longest title that ends at an offset. */
  readonly titleEnds: ReadonlyMap<number, Hit>;
  /** Bodies (no groups, no acting places) by where they end, and all in text order. */
  readonly bodyEnds: ReadonlyMap<number, OrganizationMention>;
  readonly bodies: readonly OrganizationMention[];
}

export function sceneOf(doc: Doc, earlier: readonly Mention[]): Scene {
  const titleEnds = new Map<number, Hit>();
  let last = 0;
  for (const hit of doc.hits[TITLE_WORDS.name] ?? []) {
    // Longest first at one start: a hit that ends inside an earlier one is only its front (专家 in 专家委员).
    if (hit.end <= last) continue;
    last = hit.end;
    titleEnds.set(hit.end, hit);
  }
  const bodies = earlier.filter(isBody).map(withoutPartyGroup);
  const bodyEnds = new Map(bodies.map((body) => [body.end, body] as const));
  return { folded: doc.folded, home: homeOf(doc.article), titleEnds, bodyEnds, bodies };
}

function isBody(mention: Mention): mention is OrganizationMention {
  if (mention.type !== 'organization') return false;
  const { kind } = mention.value as OrganizationValue;
  return kind !== 'group' && kind !== 'jurisdiction';
}

/** 省水利厅党组 is read as its 厅, so that 党组成员 stays one title. */
function withoutPartyGroup(mention: OrganizationMention): OrganizationMention {
  const group = PARTY_GROUP.exec(mention.text)?.[0].length ?? 0;
  if (group === 0) return mention;
  const { value, text, end } = mention;
  const cut = (words: string): string => words.replace(PARTY_GROUP, '');
  const body = { ...value, name: cut(value.name), functionName: cut(value.functionName), kind: kindOf(cut(text)) };
  return { ...mention, end: end - group, text: cut(text), value: body };
}
