import { spansIn, type Doc, type Hit, type Mention, type Sentence, type Span } from '@zhengmai/model';
import { HELD_AFTER, LENT_AFTER, LENT_BEFORE, MEETING_HEADS, MEETING_VERBS, NOT_A_MEETING_BEFORE } from './heads.js';
import { leftEdge } from './left-edge.js';

/** A possible meeting name before it is known which meeting it means. */
export interface Candidate extends Span {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly head: string;
  /** `held`: a verb of holding belongs to it; `lent`: only its spirit or words are cited; else merely named. */
  readonly use: 'held' | 'lent' | 'named';
  /** Only decided on or set for later: 决定今年10月召开…. */
  readonly announced: boolean;
  /** Where the verb that holds it stands, or null. */
  readonly verb: Span | null;
}

/** What stands in front of 召开 when the meeting is yet to come. */
const ANNOUNCED = /(?:决定|定于|拟|将(?:于|在)?)[^,。;]{0,16}$/;

/** Every name of a gathering in the text, in text order, outside 《》. */
export function findCandidates(doc: Doc, mentions: readonly Mention[]): Candidate[] {
  const titles = doc.enclosures.filter(({ kind }) => kind === 'title');
  const heads = mergeHeads(doc, doc.hits[MEETING_HEADS.name] ?? []).filter(
    (head) => !titles.some((title) => title.start < head.start && head.end < title.end),
  );
  const verbs = doc.hits[MEETING_VERBS.name] ?? [];
  const found: Candidate[] = [];
  let sentenceIndex = 0;
  for (const head of heads) {
    while ((doc.sentences[sentenceIndex]?.end ?? Infinity) <= head.start) sentenceIndex++;
    const sentence = doc.sentences[sentenceIndex];
    const clause = sentence?.clauses.find(({ start, end }) => start <= head.start && head.end <= end);
    if (!sentence || !clause) continue;
    const previous = found.at(-1);
    const from = Math.max(clause.start, previous && previous.end > clause.start ? previous.end : 0);
    const candidate = candidateOf(doc, { sentence, clause: { start: from, end: clause.end }, head, verbs, mentions });
    const joined = previous !== undefined && doc.folded[previous.end] === '暨' && candidate.start === previous.end + 1;
    found.push(joined ? { ...candidate, use: previous.use, verb: previous.verb } : candidate);
  }
  return found;
}

interface Around {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly head: Hit;
  readonly verbs: readonly Hit[];
  readonly mentions: readonly Mention[];
}

function candidateOf(doc: Doc, { sentence, clause, head, verbs, mentions }: Around): Candidate {
  const { folded } = doc;
  const end = head.end + extension(folded, head.end);
  const before = spansIn(verbs, { start: clause.start, end: head.start });
  const verb = longestLast(before);
  const held = heldAfter(folded, end, clause.end);
  const start = leftEdge(doc, { clause, head, end, verb, heldAfter: held !== null, mentions });
  const left = folded.slice(Math.max(clause.start, start - 8), start);
  const lent = matchesAt(LENT_AFTER, folded, end) || (LENT_BEFORE.test(left) && held === null);
  const touching =
    verb !== null && verb.end <= start && /^(?:[了的全省市县区]|[一两]次)*$/.test(folded.slice(verb.end, start));
  const use = lent ? 'lent' : touching || held !== null ? 'held' : 'named';
  const announced = use === 'held' && ANNOUNCED.test(folded.slice(sentence.start, verb?.start ?? start));
  return { start, end, sentence, clause, head: head.word, use, announced, verb: touching ? verb : held };
}

/** Joins heads that overlap or touch (推进会 + 会议) and drops those that go on as another word (会议室). */
function mergeHeads({ folded }: Doc, hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && (hit.start < last.end || (hit.start === last.end && /[仪班幕]式$/.test(hit.word)))) {
      if (hit.end > last.end)
        merged[merged.length - 1] = { ...last, end: hit.end, word: folded.slice(last.start, hit.end) };
    } else merged.push(hit);
  }
  return merged.filter(({ end }) => !matchesAt(NOT_A_MEETING_BEFORE, folded, end));
}

/** (扩大) behind 常委会, and 会议 behind that: 常委会(扩大)会议 ends with its last word. */
function extension(folded: string, end: number): number {
  const pattern = /[(](?:扩大|视频|电视电话|第[一二三四五六七八九十\d]+次)[)](?:会议)?/y;
  pattern.lastIndex = end;
  return pattern.exec(folded)?.[0].length ?? 0;
}

function heldAfter(folded: string, end: number, limit: number): Span | null {
  HELD_AFTER.lastIndex = end;
  const match = HELD_AFTER.exec(folded);
  if (!match || end + match[0].length > limit) return null;
  return { start: end, end: end + match[0].length };
}

function longestLast(verbs: readonly Hit[]): Hit | null {
  let best: Hit | null = null;
  for (const verb of verbs) if (!best || verb.end > best.end) best = verb;
  return best;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
