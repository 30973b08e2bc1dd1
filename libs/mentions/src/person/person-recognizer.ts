import { SOLE_TITLES } from '@zhengmai/lexicon';
import type { Doc, Mention, PersonValue, PostValue, Recognizer } from '@zhengmai/model';
import { completePost, type PostBase } from '../position/complete-post.js';
import type { PrintedPost } from '../position/printed-post.js';
import { TITLE_WORDS } from '../position/scene.js';
import { findActing, findLeaders, findTitleBehind } from './acting.js';
import { APPOINTING, CREDIT_WORDS, NOUN_WORDS, THEORY, VERB_WORDS } from './lexicons.js';
import { findOccurrences } from './occurrences.js';
import { postsAfter } from './posts-after.js';
import { FOREIGN_RULE, stageOf, type FoundPerson, type Stage } from './stage.js';
import { findNamedByNoun, findTitled } from './titled.js';

type PersonMention = Mention<'person', PersonValue>;

/** Further than this a post without a body no longer leans on the person before. */
const LEANS = 120;

/** Finds people named in full, with the posts printed beside them. Needs the organisations found before. */
export const personRecognizer: Recognizer = {
  type: 'person',
  lexicons: [TITLE_WORDS, NOUN_WORDS, VERB_WORDS, CREDIT_WORDS, APPOINTING, THEORY],
  recognize(doc: Doc, earlier: readonly Mention[]): readonly PersonMention[] {
    const stage = stageOf(doc, earlier);
    const behind = findTitleBehind(stage);
    const taken = new Set(behind.flatMap(({ posts }) => posts.map(({ end }) => end)));
    const found = richest(stage, [
      ...behind,
      ...findTitled(stage, taken),
      ...findNamedByNoun(stage, doc),
      ...findActing(stage, doc),
      ...findLeaders(stage, doc),
    ]);
    const people = findOccurrences(stage, found);
    return complete(stage, doc, people);
  },
};

/** One person a place: the finding with most posts, then the longer name. */
function richest(stage: Stage, found: readonly FoundPerson[]): FoundPerson[] {
  const sorted = found
    .map((person) => ({ ...person, posts: [...person.posts, ...postsAfter(stage, person)] }))
    .sort((a, b) => a.start - b.start || b.posts.length - a.posts.length || b.end - a.end);
  const kept: FoundPerson[] = [];
  for (const person of sorted) {
    const last = kept.at(-1);
    if (!last || person.start >= last.end) kept.push(person);
    else if (
      person.start === last.start &&
      person.posts.length > 0 &&
      last.posts.length > 0 &&
      person.end === last.end
    ) {
      kept[kept.length - 1] = {
        ...last,
        posts: union(last.posts, person.posts),
      };
    }
  }
  return kept;
}

function union(first: readonly PrintedPost[], second: readonly PrintedPost[]): PrintedPost[] {
  const starts = new Set(first.map(({ start }) => start));
  return [...first, ...second.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
}

function complete(stage: Stage, doc: Doc, people: readonly FoundPerson[]): PersonMention[] {
  let earlier: { readonly base: PostBase; readonly at: number } | null = null;
  return people.map(({ start, end, name, posts, collective, rule }): PersonMention => {
    let beside: PostBase | null = null;
    const values: PostValue[] = [];
    for (const printed of posts) {
      const lean = earlier && start - earlier.at <= LEANS ? earlier.base : null;
      const { post, base } = completePost(stage, printed, { beside, earlier: lean });
      const full = rule === FOREIGN_RULE && SOLE_TITLES.has(post.asReported) ? post.asReported : post.full;
      values.push({ ...post, full, collective });
      beside = base ?? beside;
    }
    if (beside) earlier = { base: beside, at: end };
    const phrase = phraseOf({ start, end }, posts);
    return {
      type: 'person',
      start,
      end,
      text: doc.text.slice(start, end),
      value: { name, posts: values, phrase },
      rule,
    };
  });
}

function phraseOf(name: { start: number; end: number }, posts: readonly PrintedPost[]): PersonValue['phrase'] {
  return {
    start: Math.min(name.start, ...posts.map(({ start }) => start)),
    end: Math.max(name.end, ...posts.map(({ end }) => end)),
  };
}
