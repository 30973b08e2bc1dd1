import { parentsOf, type PlaceEntry } from '@zhengmai/lexicon';
import { placeMentions } from './place-mentions.js';
import { selfReferences, type SelfReferences } from './self-references.js';

export interface ContentLocale {
  readonly place: PlaceEntry;
  /** The printed words that it rests on. */
  readonly from: string;
  /** The place itself acts at the beginning: 盐田区人大常委会…召开. */
  readonly acts: boolean;
}

const READ = 1600;
const ACTS =
  /^(?:[省市县区州])?(?:委|政府|人民政府|人大|政协|纪委|召开|举行|开展|印发|出台|启动|公安|教育|卫健|卫生|市场监管|生态|财政|发改|住建|应急|消息|官微|检察|法院|街道|部署)/;
const VISITED = /^.{0,8}(?:考察|视察)/;
const FIRST = 120;

/** The place that a text itself speaks for, from the places that it names and how it says 我市 or 全县; null when nothing stands out. */
export function contentLocale(title: string, text: string): ContentLocale | null {
  const words = `${title}\n${text.slice(0, READ)}`;
  const references = selfReferences(words);
  const votes = votesOf(words);
  for (const kind of kindsOf(references)) {
    const best = bestOf(votes, kind);
    if (best)
      return { place: best.place, from: `${best.place.name} named near ${KIND_WORDS[kind]}`, acts: best.votes >= 6 };
  }
  const first = strongest(votes, () => true);
  return first && first.votes >= 3 ? { place: first.place, from: `${first.place.name} named most`, acts: false } : null;
}

const KIND_WORDS: Readonly<Record<keyof SelfReferences, string>> = { province: '全省', city: '全市', county: '全县' };

/** The narrowest level that the text speaks of as its own comes first. */
function kindsOf(references: SelfReferences): (keyof SelfReferences)[] {
  const order: (keyof SelfReferences)[] = ['county', 'city', 'province'];
  const most = Math.max(references.county, references.city, references.province);
  return order.filter((kind) => references[kind] > 0 && references[kind] * 3 >= most);
}

interface Vote {
  readonly place: PlaceEntry;
  votes: number;
}

function votesOf(words: string): readonly Vote[] {
  const votes = new Map<string, Vote>();
  const add = (place: PlaceEntry, weight: number): void => {
    const vote = votes.get(place.code);
    if (vote) vote.votes += weight;
    else votes.set(place.code, { place, votes: weight });
  };
  const mentions = placeMentions(words);
  const known = new Set(
    mentions.flatMap(({ entries }) => (entries.length === 1 ? entries.map((entry) => entry.code) : [])),
  );
  for (const { name, at, entries } of mentions) {
    const weight = weightOf(words.slice(at + name.length, at + name.length + 12), at);
    for (const place of likely(entries, known)) {
      add(place, weight);
      for (const parent of parentsOf(place)) add(parent, weight * 0.4);
    }
  }
  return [...votes.values()];
}

/** A place that acts counts most, one that somebody visited hardly. */
function weightOf(after: string, at: number): number {
  if (VISITED.test(after)) return 0.3;
  return 1 + (at < FIRST ? 2 : 0) + (ACTS.test(after) ? 4 : 0);
}

/** Of several places of one name, those whose province or city the text names too. */
function likely(entries: readonly PlaceEntry[], known: ReadonlySet<string>): readonly PlaceEntry[] {
  if (entries.length <= 1) return entries;
  const near = entries.filter((entry) => parentsOf(entry).some((parent) => known.has(parent.code)));
  if (near.length > 0) return near;
  const [first, second] = entries;
  return first && first.level !== second?.level ? [first] : [];
}

function bestOf(votes: readonly Vote[], kind: keyof SelfReferences): Vote | null {
  const fits = (place: PlaceEntry): boolean => {
    if (kind === 'province') return place.level === 'province';
    if (kind === 'county') return place.level === 'county' && !place.name.endsWith('市');
    return (
      place.level === 'prefecture' || (place.level === 'county' && place.name.endsWith('市')) || isMunicipality(place)
    );
  };
  return strongest(votes, fits);
}

function isMunicipality(place: PlaceEntry): boolean {
  return place.level === 'province' && place.name.endsWith('市');
}

function strongest(votes: readonly Vote[], fits: (place: PlaceEntry) => boolean): Vote | null {
  let best: Vote | null = null;
  for (const vote of votes) if (fits(vote.place) && (best === null || vote.votes > best.votes)) best = vote;
  return best;
}
