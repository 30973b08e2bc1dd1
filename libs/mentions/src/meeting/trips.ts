import {
  spanAround,
  spansIn,
  type Doc,
  type Hit,
  type Lexicon,
  type Mention,
  type PersonValue,
  type Sentence,
  type Span,
} from '@zhengmai/model';

/** Verbs of a leader's trip or visit. */
export const TRIP_VERBS: Lexicon = {
  name: 'trip-verb',
  words: '调研 检查 督导 督查 慰问 走访 考察 视察 暗访 巡查 看望 督战 调研检查 检查指导 调研督导 会见 会晤'.split(' '),
};

/** Somebody's trip (调研 检查 慰问) or a visit received (会见). */
export interface Trip extends Span {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly traveller: string;
  /** 赴市信访局调研全市信访工作 */
  readonly name: string;
  readonly kind: 'inspection' | 'talks';
}

const ON_THE_WAY = /(?:到|赴|在|深入|来到|前往|率|带队|实地|走进|一行|就|开展|现场|专题|先后|带领|集中|调度|围绕|对)/;
const NOT_THIS_SUBJECT = /主持|出席|召开|强调|指出|要求|表示|参加|介绍|[《“]/;
/** 调研组, 检查结果, 视察某地重要讲话: the verb is part of a noun. */
const NOUN_AFTER =
  /[组队员站点报团电信函]|成果|结果|报告|发现|提纲|课题|协商|座谈会|厅|的|[^,。;]{0,10}?(?:时[^,。;]{0,2}的|期间的|重要讲话|重要指示|重要批示|讲话精神)/y;
const FIRST_SENTENCES = 6;
const LONGEST_NAME = 42;

/** Trips that the article's first sentences report, one a traveller, in text order. */
export function findTrips(doc: Doc, mentions: readonly Mention[]): Trip[] {
  const trips: Trip[] = [];
  const people = mentions.filter(({ type }) => type === 'person');
  for (const hit of doc.hits[TRIP_VERBS.name] ?? []) {
    const sentence = spanAround(doc.sentences, hit);
    if (!sentence) continue;
    if (sentence.index >= FIRST_SENTENCES) break;
    const traveller = spansIn(people, { start: sentence.start, end: hit.start }).at(-1);
    if (!traveller || !isOnTheWay(doc, traveller, hit)) continue;
    const name = (traveller.value as PersonValue).name;
    if (trips.some((trip) => trip.traveller === name && trip.kind === kindOf(hit))) continue;
    const trip = tripOf(doc, sentence, { traveller, hit });
    if (trip) trips.push(trip);
  }
  return trips;
}

function isOnTheWay(doc: Doc, traveller: Mention, hit: Hit): boolean {
  NOUN_AFTER.lastIndex = hit.end;
  if (NOUN_AFTER.test(doc.folded)) return false;
  const between = doc.folded.slice(traveller.end, hit.start);
  if (between.length > 60 || NOT_THIS_SUBJECT.test(between) || /[。;]/.test(between)) return false;
  return between.length <= 4 || ON_THE_WAY.test(between);
}

function kindOf({ word }: Hit): Trip['kind'] {
  return /会见|会晤/.test(word) ? 'talks' : 'inspection';
}

function tripOf(doc: Doc, sentence: Sentence, { traveller, hit }: { traveller: Mention; hit: Hit }): Trip | null {
  const clause = spanAround(sentence.clauses, hit);
  if (!clause) return null;
  const from = Math.max(clause.start, traveller.end);
  const offset = doc.folded.slice(from, hit.start).search(/到|赴|在|深入|来到|前往|走进|就|实地/);
  const start = offset >= 0 ? from + offset : hit.start;
  const end = Math.min(clause.end, start + LONGEST_NAME);
  const name = doc.text
    .slice(start, end)
    .replace(/[。！？!?]{1,4}$/, '')
    .replace(/时(?:强调|指出|表示|要求|说)?$/, '');
  return { start, end: start + name.length, sentence, clause, traveller: traveller.text, name, kind: kindOf(hit) };
}
