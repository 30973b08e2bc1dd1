import {
  firstFrom,
  type Doc,
  type Mention,
  type MentionType,
  type MeetingValue,
  type OrganizationValue,
  type PersonValue,
  type Sentence,
  type Span,
} from '@zhengmai/model';

/**
 * A sentence as rules see it: every mention is one symbol, all else is folded text.
 * 省委常委、市委书记叶知衡主持市委常委会会议 is `P主持M`.
 */
export interface Frame {
  readonly sentence: Sentence;
  readonly text: string;
  /** Frame index -> offset in the article; one entry more than `text` is long. */
  readonly offsets: readonly number[];
  /** Frame index -> index of the mention that stands there. */
  readonly symbols: ReadonlyMap<number, number>;
}

/** One private-use character a mention type; a leader's trip is its own, since no verb holds it. */
export const SYMBOLS = {
  person: '\uE001',
  organization: '\uE002',
  place: '\uE003',
  date: '\uE004',
  policy: '\uE005',
  campaign: '\uE006',
  meeting: '\uE007',
  trip: '\uE008',
  speech: '\uE009',
  /** 各级各部门: a group addressed as one; it takes no part in anything. */
  group: '\uE00A',
} as const;
export type SymbolName = keyof typeof SYMBOLS;

const SYMBOL_CHARACTERS = new Set<string>(Object.values(SYMBOLS));

export function isSymbol(text: string): boolean {
  return SYMBOL_CHARACTERS.has(text);
}

/** Of two mentions that overlap the longer stands, then the earlier, then the one of the later stage. */
const STAGES: readonly MentionType[] = [
  'date',
  'place',
  'organization',
  'person',
  'policy',
  'speech',
  'campaign',
  'meeting',
];

export function makeFrames(doc: Doc, mentions: readonly Mention[]): Frame[] {
  const chosen = choose(mentions);
  let next = 0;
  return doc.sentences.map((sentence) => {
    while (next < chosen.length && (chosen[next] as Placed).start < sentence.start) next++;
    const inside: Placed[] = [];
    for (; next < chosen.length && (chosen[next] as Placed).end <= sentence.end; next++)
      inside.push(chosen[next] as Placed);
    return frameOf(doc, sentence, inside);
  });
}

interface Placed extends Span {
  readonly index: number;
  readonly symbol: string;
  readonly stage: number;
}

function choose(mentions: readonly Mention[]): Placed[] {
  let named = 0;
  const nextPerson = nextPersons(mentions);
  const placed = mentions.flatMap((mention, index): Placed[] => {
    const name = symbolOf(mention);
    if (!name) return [];
    const { start, end } = mention.type === 'person' ? ownPhrase(mention, named, nextPerson.get(index)) : mention;
    if (mention.type === 'person') named = mention.end;
    return [{ start, end, index, symbol: SYMBOLS[name], stage: STAGES.indexOf(mention.type) }];
  });
  placed.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || b.stage - a.stage);
  const chosen: Placed[] = [];
  for (const candidate of placed) {
    // None of the chosen overlaps another, so only the two beside the place can.
    const at = firstFrom(chosen, candidate.start);
    const [before, behind] = [chosen[at - 1], chosen[at]];
    if ((before && before.end > candidate.start) || (behind && behind.start < candidate.end)) continue;
    chosen.splice(at, 0, candidate);
  }
  return chosen;
}

/** Posts and name without the people named before: 市领导 stands in front of all of 市领导甲、乙, and each is one symbol. */
function ownPhrase({ start, end, value }: Mention, named: number, next = Infinity): Span {
  const { posts, phrase } = value as PersonValue;
  // In 甲、乙等专家委员 the post behind the list is nobody's own.
  const reach = phrase.end > next ? end : Math.max(end, phrase.end);
  if (phrase.start >= named) return { start: phrase.start, end: reach };
  const own = posts.map((post) => post.start).filter((from) => from >= named && from < start);
  return { start: Math.min(start, ...own), end };
}

/** Where the next person is named, by the index of each mention of a person. */
function nextPersons(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let next = Infinity;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { type, start } = mentions[i] as Mention;
    if (type !== 'person') continue;
    starts.set(i, next);
    next = start;
  }
  return starts;
}

export function symbolOf({ type, rule, value }: Mention): SymbolName | null {
  if (type === 'meeting')
    return rule === 'meeting/trip' && (value as MeetingValue).kind === 'inspection' ? 'trip' : 'meeting';
  if (type === 'organization' && (value as OrganizationValue).kind === 'group') return 'group';
  return type in SYMBOLS ? (type as SymbolName) : null;
}

function frameOf(doc: Doc, sentence: Sentence, placed: readonly Placed[]): Frame {
  const parts: string[] = [];
  const offsets: number[] = [];
  const symbols = new Map<number, number>();
  let at = sentence.start;
  const copy = (to: number): void => {
    parts.push(doc.folded.slice(at, to));
    for (; at < to; at++) offsets.push(at);
  };
  for (const { start, end, index, symbol } of placed) {
    copy(start);
    symbols.set(offsets.length, index);
    offsets.push(start);
    parts.push(symbol);
    at = end;
  }
  copy(sentence.end);
  offsets.push(sentence.end);
  return { sentence, text: parts.join(''), offsets, symbols };
}

/** The frame index at which an offset of the article stands, or -1 when a symbol covers it. */
export function frameIndexOf({ offsets, symbols }: Frame, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset && !symbols.has(low) ? low : -1;
}
