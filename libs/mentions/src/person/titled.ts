import { TITLES, type Title } from '@zhengmai/lexicon';
import type { Doc, Hit } from '@zhengmai/model';
import { postEndingAt, postsEndingAt, type PrintedPost } from '../position/printed-post.js';
import { APPOINTING, NOUN_WORDS } from './lexicons.js';
import { namesAfter, namesBefore, tokenBefore } from './name-list.js';
import { behindScore, type NameCandidate } from './name-score.js';
import { foreignNameAt, nameAt } from './read-name.js';
import { FOREIGN_RULE, type FoundPerson, type Stage } from './stage.js';

const FOREIGN_TITLES = new Set(
  '总统 首相 国王 王储 外长 防长 国务卿 议长 大使 总领事 总干事 领导人 外交大臣 财长 秘书长 总理 主席 部长 总书记'.split(
    ' ',
  ),
);

/** Names behind a title: 市委书记罗某某, 副市长甲、乙. `taken` are the ends of titles that belong to the name before them. */
export function findTitled(stage: Stage, taken: ReadonlySet<number>): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const [end, hit] of stage.titleEnds) {
    if (taken.has(end)) continue;
    const start = skipSpace(stage.folded, end);
    const title = TITLES.get(hit.word) as Title;
    const first = nameBehind(stage, start, title);
    if (first) found.push(...withPosts(stage, first, postsEndingAt(stage, end)));
    else if (stage.folded[hit.start - 1] === '等' || postStartsBehindEtc(stage, hit))
      found.push(...listedBefore(stage, hit));
  }
  return found;
}

/** Names behind 村民 or 任命, which are no posts. */
export function findNamedByNoun(stage: Stage, doc: Doc): FoundPerson[] {
  const hits = [...(doc.hits[NOUN_WORDS.name] ?? []), ...(doc.hits[APPOINTING.name] ?? [])];
  return hits.flatMap(({ end }) => {
    const first = nameAt(stage.folded, end, 'noun');
    if (!first || !stage.isFree(first)) return [];
    return [first, ...namesAfter(stage, first.end)].map((name) => plain(name, 'person/noun'));
  });
}

interface Behind {
  readonly name: NameCandidate;
  readonly foreign: boolean;
}

/** A transcribed name wins where it ends at a word's end and the Chinese reading of its front does not. */
function nameBehind(stage: Stage, start: number, title: Title): Behind | null {
  const name = nameAt(stage.folded, start, 'title');
  const foreign = FOREIGN_TITLES.has(title.word) || name ? foreignNameAt(stage.folded, start) : null;
  if (foreign && stage.isFree(foreign) && (!name || closes(stage, foreign) > closes(stage, name))) {
    return { name: foreign, foreign: true };
  }
  return name && stage.isFree(name) ? { name, foreign: name.name.includes('·') } : null;
}

function closes({ folded }: Stage, { end }: NameCandidate): number {
  return Math.sign(behindScore(folded, end));
}

function withPosts(stage: Stage, { name: first, foreign }: Behind, posts: readonly PrintedPost[]): FoundPerson[] {
  const others = namesAfter(stage, first.end);
  const shared = posts.length === 1 && (posts[0] as PrintedPost).title.shared && others.length > 0;
  const collective = shared && isCollective(posts[0] as PrintedPost);
  return [
    { ...plain(first, foreign ? FOREIGN_RULE : 'person/title'), posts, collective },
    ...others.map((name) => ({ ...plain(name, 'person/title-list'), posts: shared ? posts : [], collective })),
  ];
}

/** 甲、乙、丙等专家委员: the title stands behind the list. */
function listedBefore(stage: Stage, hit: Hit): FoundPerson[] {
  const post = postEndingAt(stage, hit.end);
  const etc = post ? post.start - 1 : -1;
  if (!post || stage.folded[etc] !== '等') return [];
  const last = tokenBefore(stage, etc);
  if (!last) return [];
  return [...namesBefore(stage, last.start), last].map((name) => ({
    ...plain(name, 'person/list-title'),
    posts: [post],
    collective: true,
  }));
}

function postStartsBehindEtc(stage: Stage, hit: Hit): boolean {
  const before = stage.folded.slice(Math.max(0, hit.start - 6), hit.start);
  return before.includes('等') && before.length > 1;
}

function isCollective({ title }: PrintedPost): boolean {
  return title.word === '领导' || title.word === '常委' || title.word === '委员' || title.word === '成员';
}

function plain({ start, end, name }: NameCandidate, rule: string): FoundPerson {
  return { start, end, name, posts: [], collective: false, rule };
}

function skipSpace(folded: string, at: number): number {
  return folded[at] === ' ' && /[\u3400-\u9fff]/u.test(folded[at + 1] ?? '') ? at + 1 : at;
}
