import { TITLES, type Title } from '@zhengmai/lexicon';
import type { Span } from '@zhengmai/model';
import type { OrganizationMention, Scene } from './scene.js';

/** A post as it stands in the text, before its body is supplied. */
export interface PrintedPost extends Span {
  readonly title: Title;
  /** Where the title's own word begins. */
  readonly titleStart: number;
  /** The bodies inside, in text order. */
  readonly bodies: readonly OrganizationMention[];
  readonly former: boolean;
}

/** What a post cannot begin before: verbs and particles that lead up to it. */
const STOP_ONE = new Set([...'了在对向由从到把将被给让使是以等并而也与和及同据请任为有称说兼应']);
const STOP_TWO = new Set(
  '上午 下午 今天 昨天 当天 近日 日前 邀请 听取 免去 任命 会见 看望 慰问 陪同 以及 包括 记者 介绍 表示 指出 强调 欢迎 感谢 来自 聘请 代表 支持 率领 带领 出席 参加 主持 列席 担任 当选 出任 原来 时任 拜会 会同 按照 选举 接替 追授 授予 其中 分别 随后 同时 会上 消息 获悉 报道 协助 现场 采访 对话 联系 围绕 落实 陪伴 依次 根据'.split(
    ' ',
  ),
);
/** Words that hold a stop character and are none: 和 in 人力资源和社会保障, 任 in 主任, 同 in 共同体. */
const SAFE =
  /(?:主任|委任|责任|信任|对外|对台|平等|高等|等级|大使|公使|使馆|使者|合同|共同|协同|同盟|以色|自由|由贸|和平|人和|建设和|资源和|发展和|文化和|规划和|工业和|广电和|粮食和|民族和|执法和|卫生和|草原和|同业|同济|同心|为民|国有|所有|有限|有色|说唱|解说|名称|供应|相应|应急|应用)$/u;
const HARD = /[^\u3400-\u9fff0-9A-Za-z·“”()]/;
/** 主持日常工作的副校长: what the holder does belongs to the post. */
const OF_WORK = /(?:主持|分管|负责)[^,、。;]{0,10}的$/u;
/** A post whose body is not known by name reaches so far. */
const REACH = 20;
/** What may stand before a body and belongs to the post. */
const BEFORE_BODY = /(?:原|前|前任|时任|现任)?(?:武警)?$/u;
const FORMER = /(?:^|[^\u3400-\u9fff])(?:原|前|时任)|[会委局厅部办室院府司处团协](?:原|前)/u;

/** The post that ends at `end`, or null when no title does. */
export function postEndingAt(scene: Scene, end: number): PrintedPost | null {
  const hit = scene.titleEnds.get(end);
  if (!hit) return null;
  const title = TITLES.get(hit.word) as Title;
  const bodies: OrganizationMention[] = [];
  const start = startOf(scene, hit.start, bodies);
  const text = scene.folded.slice(start, end);
  return { start, end, title, titleStart: hit.start, bodies: bodies.reverse(), former: FORMER.test(text) };
}

/** All posts that stand together and end at `end`, in text order: 省委常委、市委书记. */
export function postsEndingAt(scene: Scene, end: number): PrintedPost[] {
  const posts: PrintedPost[] = [];
  for (let at = end; ;) {
    const post = postEndingAt(scene, at);
    if (!post) return posts;
    posts.unshift(post);
    const before = scene.folded[post.start - 1] ?? '';
    if (!'、,兼和 '.includes(before) || before === '') return posts;
    at = post.start - 1;
    if (before === ',' && !joins(scene, at)) return posts;
  }
}

/** A comma joins two posts of one person only where the first is not itself a statement's end (任市委书记，…). */
function joins(scene: Scene, end: number): boolean {
  const post = postEndingAt(scene, end);
  return post !== null && !/[任为]$/u.test(scene.folded.slice(post.start - 1, post.start)) && post.bodies.length > 0;
}

function startOf({ folded, bodyEnds }: Scene, titleStart: number, bodies: OrganizationMention[]): number {
  let at = titleStart;
  const limit = titleStart - REACH;
  while (at > 0) {
    const body = bodyEnds.get(at);
    if (body) {
      bodies.push(body);
      at = body.start;
      continue;
    }
    if (bodies.length > 0) return at - (BEFORE_BODY.exec(folded.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
    const work = folded[at - 1] === '的' ? OF_WORK.exec(folded.slice(Math.max(0, at - 14), at)) : null;
    if (work) at -= work[0].length;
    else if (at <= limit || stopsAt(folded, at)) break;
    else at -= 1;
  }
  return skipMarks(folded, at, titleStart);
}

function stopsAt(folded: string, at: number): boolean {
  const one = folded[at - 1] as string;
  if (HARD.test(one)) return true;
  const before = folded.slice(Math.max(0, at - 3), at);
  if (one === '的') return true;
  if (STOP_TWO.has(before.slice(-2)) && !folded.startsWith('大会', at)) return true;
  if ('日月年时晚'.includes(one) && /\d/.test(folded[at - 2] ?? '')) return true;
  if (!STOP_ONE.has(one)) return false;
  return !SAFE.test(before) && !SAFE.test(folded.slice(Math.max(0, at - 2), at + 1));
}

/** A post never begins with a closing mark or a lone bracket. */
function skipMarks(folded: string, start: number, titleStart: number): number {
  let at = start;
  for (let i = start; i < titleStart; i++) {
    if (folded[i] === '”' || (folded[i] === ')' && !folded.slice(start, i).includes('('))) at = i + 1;
  }
  while (at < titleStart && (folded[at] === ')' || folded[at] === '”')) at += 1;
  return at;
}
