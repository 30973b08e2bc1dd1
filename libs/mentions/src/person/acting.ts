import { TITLES, THEORY_NAMES } from '@zhengmai/lexicon';
import type { Doc, Hit } from '@zhengmai/model';
import type { PrintedPost } from '../position/printed-post.js';
import { THEORY, VERB_WORDS } from './lexicons.js';
import { namesBefore } from './name-list.js';
import { formScore, type NameCandidate } from './name-score.js';
import { nameEndingAt } from './read-name.js';
import { isTheory, type FoundPerson, type Stage } from './stage.js';

/** 作 and 介绍 are verbs of many things; a name before them needs more behind them. */
const OBJECTS: Readonly<Record<string, RegExp>> = {
  作: /^(?:了?(?:[^,。;]{0,16})(?:报告|讲话|发言|宣讲|辅导|讲座|说明|部署|表态|汇报))/u,
  说: /^[,。:“”]/u,
  带着: /^[^,。]/u,
};
/** Form that a name needs whose title follows: little at the beginning of a clause, more inside one. */
const TITLE_BEHIND_ENOUGH = { opening: 0.5, inside: 3.5 };
/** Form that the last name of a list needs which only a verb ends. */
const LIST_END_ENOUGH = 1;
/** Words before a name that is followed by its title: 贯彻某某总书记, 对某某书记. */
const LEADS_UP =
  /(?:[\s,.。;:、!?()“”《》在对与和及由从给向按把被让请了以着为]|贯彻|落实|学习|践行|牢记|按照|围绕|根据|关于|领会|遵循|感谢|听取|聆听|传达|看望|会见|陪同|以来)$/u;

/** Names before a verb: 罗某某强调, 甲、乙参加. */
export function findActing(stage: Stage, doc: Doc): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const verb of doc.hits[VERB_WORDS.name] ?? []) {
    const object = OBJECTS[verb.word];
    if (object && !object.test(stage.folded.slice(verb.end, verb.end + 24))) continue;
    const end = stage.folded[verb.start - 1] === '等' ? verb.start - 1 : verb.start;
    const last = nameEndingAt(stage.folded, end, stage.opens) ?? listEnd(stage, end);
    if (!last || !stage.isFree(last)) continue;
    for (const name of [...namesBefore(stage, last.start), last]) found.push(plain(name, 'person/verb'));
  }
  return found;
}

function listEnd(stage: Stage, end: number): NameCandidate | null {
  const { folded } = stage;
  let separator = end - 1;
  while (separator >= end - 4 && folded[separator] !== '、' && folded[separator] !== '和') separator--;
  if (separator < Math.max(0, end - 4) || separator > end - 3) return null;
  const before = namesBefore(stage, separator + 1);
  const name = folded.slice(separator + 1, end);
  if (before.length === 0 || !/^[\u3400-\u9fff]+$/u.test(name) || formScore(name) < LIST_END_ENOUGH) return null;
  return { start: separator + 1, end, name, score: 0 };
}

/** Names before a title of their own: 林某书记, 张某教授; a body in front belongs to the title. */
export function findTitleBehind(stage: Stage): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const hit of stage.titleEnds.values()) {
    const title = TITLES.get(hit.word);
    if (!title?.follows) continue;
    const name = nameBefore(stage, hit);
    if (name) found.push({ ...plain(name, 'person/title-behind'), posts: [postBehind(stage, hit, name)] });
  }
  return found;
}

function nameBefore(stage: Stage, hit: Hit): NameCandidate | null {
  const { folded } = stage;
  let best: NameCandidate | null = null;
  for (const length of [3, 2]) {
    const start = hit.start - length;
    const name = folded.slice(Math.max(0, start), hit.start);
    if (
      name.length !== length ||
      !/^[\u3400-\u9fff]+$/u.test(name) ||
      !(THEORY_NAMES.includes(name) || leadsUp(stage, start))
    )
      continue;
    const score = formScore(name);
    if (
      score < (stage.opens(start) ? TITLE_BEHIND_ENOUGH.opening : TITLE_BEHIND_ENOUGH.inside) ||
      !stage.isFree({ start, end: hit.start })
    )
      continue;
    if (!best || score > best.score) best = { start, end: hit.start, name, score };
  }
  return best;
}

function leadsUp(stage: Stage, start: number): boolean {
  return stage.opens(start) || LEADS_UP.test(stage.folded.slice(Math.max(0, start - 2), start));
}

function postBehind(stage: Stage, { start, end, word }: Hit, name: NameCandidate): PrintedPost {
  const body = stage.bodyEnds.get(name.start);
  const title = TITLES.get(word) as PrintedPost['title'];
  return { start, end, title, titleStart: start, bodies: body ? [body] : [], former: false };
}

/** Names that theories bear, where a title, a verb or a mark follows. */
export function findLeaders(stage: Stage, doc: Doc): FoundPerson[] {
  return (doc.hits[THEORY.name] ?? [])
    .filter((hit) => stage.isFree(hit) && !isTheory(stage.folded, hit.end))
    .map(({ start, end, word }) => plain({ start, end, name: word, score: 9 }, 'person/leader'));
}

function plain({ start, end, name }: NameCandidate, rule: string): FoundPerson {
  return { start, end, name, posts: [], collective: false, rule };
}
