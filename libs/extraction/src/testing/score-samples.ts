import type { Extraction, GraphNode } from '@zhengmai/model';

/** What samples/expected.json says of one article, as far as it is compared. */
export interface Expected {
  readonly id: string;
  readonly source: { readonly file: string; readonly ordinal: number; readonly id?: string; readonly opening?: string };
  readonly people: readonly { readonly name: string; readonly posts: readonly { readonly full: string }[] }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly kind: string;
    readonly date: string | null;
  }[];
  readonly policies: readonly { readonly title: string }[];
  readonly campaigns: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly facts: readonly (readonly [string, string, string])[];
  readonly directives: readonly { readonly head: string }[];
}

/** What of one category was found, what was not, and what is not so: lines that a person can read. */
export interface Tally {
  readonly right: string[];
  readonly missed: string[];
  readonly wrong: string[];
}

export const CATEGORIES = ['person', 'post', 'meeting', 'policy', 'campaign', 'fact', 'directive'] as const;
export type Tallies = Record<(typeof CATEGORIES)[number], Tally>;

export function emptyTallies(): Tallies {
  const empty = (): Tally => ({ right: [], missed: [], wrong: [] });
  return Object.fromEntries(CATEGORIES.map((category) => [category, empty()])) as unknown as Tallies;
}

/** Compares one article (none: all is missed) by names, marks and spaces left out; a meeting also by its kind and date. */
export function scoreSample(expected: Expected, found: Extraction | null, tallies: Tallies): void {
  const wanted = wantedOf(expected);
  const got = found ? gotOf(expected, found) : null;
  const own = (keys: readonly string[]): string[] => keys.map((key) => `${expected.id} ${key}`);
  for (const category of CATEGORIES) addTo(tallies[category], own(wanted[category]), own(got?.[category] ?? []));
}

type Keys = Record<keyof Tallies, readonly string[]>;

function wantedOf({ people, meetings, policies, campaigns, facts, directives }: Expected): Keys {
  return {
    person: people.map(({ name }) => norm(name)),
    post: people.flatMap(({ name, posts }) => posts.map(({ full }) => `${norm(name)} ${norm(full)}`)),
    meeting: meetings.map(({ id }) => id),
    policy: policies.map(({ title }) => norm(title)),
    campaign: campaigns.map(({ name }) => norm(name)),
    fact: facts.map(([from, type, to]) => `${norm(from)} ${type} ${norm(to)}`),
    directive: directives.map(({ head }) => norm(head)),
  };
}

function gotOf(expected: Expected, found: Extraction): Keys {
  const nodes = new Map(found.nodes.map((node) => [node.id, node]));
  const meetings = matchMeetings(expected, found);
  const keyOf = (id: string): string => meetings.get(id) ?? keyOfNode(expected, nodes.get(id));
  const named = (label: string): string[] =>
    found.nodes.filter((node) => node.label === label).map(({ id }) => keyOf(id));
  const holdings = found.edges.filter(({ type }) => type === 'HOLDS');
  const facts = found.edges.filter(({ type }) => PREDICATES.has(type));
  return {
    person: named('Person'),
    post: holdings.map(({ from, to }) => `${keyOf(from)} ${keyOf(to)}`),
    meeting: named('Meeting'),
    policy: named('Policy'),
    campaign: named('Campaign'),
    fact: facts.map(({ from, type, to }) => `${keyOf(from)} ${type} ${keyOf(to)}`),
    directive: directivesOf(expected, found),
  };
}

const PREDICATES: ReadonlySet<string> = new Set(
  'PRESIDED SPOKE_AT ATTENDED CONVENED CO_ORGANIZED DELIBERATED APPROVED CONVEYED ISSUED LAUNCHED CITED RESULTED_IN'.split(
    ' ',
  ),
);
const MARKS = /[\s"“”‘’'「」『』《》〈〉<>()（）[\]【】*·,，。:：;；、.—－-]/g;

/** Without marks and spaces; usual short forms of bodies are equal. */
function norm(text: string): string {
  const plain = text.normalize('NFKC').replace(MARKS, '');
  return plain.replace(/监察委员会/g, '监委').replace(/人民(?=法院|检察院|政府)/g, '');
}

function namesOf({ name, aliases }: GraphNode): string[] {
  return [name, ...aliases].map(norm);
}

/** Node id of a meeting -> id of the expected one with such a name, the same kind and, where both have one, date. */
function matchMeetings({ meetings }: Expected, { nodes }: Extraction): Map<string, string> {
  const matched = new Map<string, string>();
  for (const node of nodes.filter(({ label }) => label === 'Meeting')) {
    const { kind, date } = node.properties;
    const match = meetings.find(
      (meeting) =>
        ![...matched.values()].includes(meeting.id) &&
        meeting.kind === kind &&
        (!meeting.date || meeting.date === date) &&
        meeting.names.some((name) =>
          namesOf(node).some((other) => other.includes(norm(name)) || norm(name).includes(other)),
        ),
    );
    if (match) matched.set(node.id, match.id);
  }
  return matched;
}

/** A node by its expected name, where one of its names is that; else by its own. */
function keyOfNode({ policies, campaigns, facts }: Expected, node: GraphNode | undefined): string {
  if (!node) return '?';
  const names = namesOf(node);
  const wanted = [
    ...policies.map(({ title }) => [norm(title)]),
    ...campaigns.map(({ name, aliases }) => [name, ...(aliases ?? [])].map(norm)),
    ...facts.map(([from]) => [norm(from)]),
  ];
  const match = wanted.find((group) => group.some((name) => names.includes(name)));
  return match?.[0] ?? (names[0] as string);
}

/** A directive is the expected one whose first words stand in it. */
function directivesOf({ directives }: Expected, { nodes }: Extraction): string[] {
  const texts = nodes
    .filter(({ label }) => label === 'Directive')
    .map(({ properties }) => norm(String(properties['text'])));
  const left = [...directives];
  return texts.map((text) => {
    const at = left.findIndex(({ head }) => text.includes(norm(head)));
    return at < 0 ? text.slice(0, 20) : norm((left.splice(at, 1)[0] as { head: string }).head);
  });
}

function addTo({ right, missed, wrong }: Tally, wanted: readonly string[], got: readonly string[]): void {
  const expected = new Set(wanted);
  const found = new Set(got);
  for (const key of expected) (found.has(key) ? right : missed).push(key);
  for (const key of found) if (!expected.has(key)) wrong.push(key);
}
