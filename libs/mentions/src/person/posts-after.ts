import { TITLES } from '@zhengmai/lexicon';
import type { Span } from '@zhengmai/model';
import type { PrintedPost } from '../position/printed-post.js';
import type { Scene } from '../position/scene.js';

/** 任…, 当选为…, 免去某某的…职务: the post stands behind the name. */
const GETS = /(?:同志)?(?:现任|曾任|历任|任|担任|出任|当选为?|兼任|拟任)/y;
const MADE = /(?:同志)?(?:为|担任|任)/y;
const LOSES = /(?:同志)?的/y;
/** 为某某教授颁发了“…特聘专家”证书. */
const AWARDED = /(?:教授|同志|先生|女士|博士|院士)?颁发了?“/y;
const LONGEST = 60;

/** The posts that the words behind a name give or take; `before` is what stands in front of the name. */
export function postsAfter(scene: Scene, { start, end }: Span): PrintedPost[] {
  const before = scene.folded.slice(Math.max(0, start - 3), start);
  const removed = /免去$/u.test(before);
  const made = /任命$|选举$|推选$|提名$/u.test(before);
  const verb = removed ? LOSES : made ? MADE : GETS;
  const opening = stick(verb, scene.folded, end) ?? stick(AWARDED, scene.folded, end);
  return opening === null ? [] : readForward(scene, end + opening.length, removed);
}

function stick(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function readForward(scene: Scene, from: number, former: boolean): PrintedPost[] {
  const posts: PrintedPost[] = [];
  let start = from;
  for (let end = from + 2; end <= Math.min(scene.folded.length, from + LONGEST); end++) {
    const next = scene.folded[end] ?? '。';
    const hit = scene.titleEnds.get(end);
    if (
      hit &&
      hit.start >= start &&
      (/[、,。;)”\n]/.test(next) || scene.folded.startsWith('职务', end) || next === '期')
    ) {
      const bodies = scene.bodies.filter((body) => body.start >= start && body.end <= hit.start + 1);
      const title = TITLES.get(hit.word);
      if (title) posts.push({ start, end, title, titleStart: hit.start, bodies, former });
      if (next !== '、') break;
      start = end + 1;
    } else if (/[,。;\n]/.test(next)) break;
  }
  return posts;
}
