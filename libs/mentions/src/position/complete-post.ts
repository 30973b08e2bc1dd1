import { SOLE_TITLES } from '@zhengmai/lexicon';
import type { OrganizationValue, PostValue } from '@zhengmai/model';
import { placeOfLetter, placeOfName, type NamedPlace, type OrganizationContext } from '../organization/context.js';
import { readPrefix } from '../organization/read-prefix.js';
import { resolveOrganization } from '../organization/resolve-organization.js';
import type { PrintedPost } from './printed-post.js';
import type { Scene } from './scene.js';

/** The body of a post, as the posts beside it may need it: in 市委副书记、市长 the place, in 教育局党组书记、局长 the body. */
export interface PostBase {
  readonly body: string;
  readonly place: NamedPlace | null;
  readonly organization: OrganizationValue | null;
}

export interface CompletedPost {
  readonly post: PostValue;
  readonly base: PostBase | null;
}

const HEAD_OF_PLACE = /^(?:原|前|代|代理|拟任|常务|第一)?(?:常务)?副?(?:省|市|县|区|州|盟|旗|镇|乡)长$/u;
const LEVEL = /(省|市|县|区|州|盟|旗|镇|乡)长$/u;
/** Organs of a Party committee, and departments of a government, printed without their place. */
const PARTY_ORGAN =
  /^(?:原)?(?:政法委|统战部|组织部|宣传部|社会工作部|网信办|编办|党校|政研室|巡察办|秘书长$|副秘书长$)/u;
const STATE_ORGAN =
  /^(?:原)?[\u3400-\u9fff]{2,8}(?:局|厅|委|办)(?:党组|党委)?(?:长|副?书记|[局厅]长|副[局厅]长|主任|副主任|成员)?$/u;
const OWN_ORGAN = /^(?:党组|党委|机关党委|常务|第一|原|代|副|专职)*(?:书记|副书记|成员|委员)$/u;
/** Posts that name a level or the centre lean on no other body. */
const OWN_PLACE =
  /^(?:全国|国家|中央|中国|国务院|最高|(?:代|原|常务|副)*[省市县区州盟旗镇乡](?:[长委领]|政府|人大|政协))/u;
/** Own words that are an organ of a body: 检察委员会, 网络安全保卫总队, 统战部. */
const ORGAN = /(?:部|处|室|科|院|办|局|厅|委|会|组|中心|总队|支队|大队|所|站|团|校)$/u;
/** The Party group inside a body is no body of its own for the posts beside it. */
const PARTY_GROUP = /(?<=[\u3400-\u9fff]{4})(?:机关)?原?(?:党组|党委|党支部|党总支)$/u;
const MODIFIERS =
  /(?:(?:主持|分管)[^,、的]{0,12}的)?(?:党组|党委|党支部|党总支|原|前|代|常务|第一|专职|首席|[一二三四]级|高级){0,3}$/u;

export interface PostNeighbours {
  /** The post before it in the same phrase. */
  readonly beside: PostBase | null;
  /** The last post given to another person shortly before. */
  readonly earlier: PostBase | null;
}

/** Supplies the body that a reader would: 市委书记 under 太原市 is 太原市委书记, and 局长 after 市教育局党组书记 is 太原市教育局局长. */
export function completePost(scene: Scene, printed: PrintedPost, neighbours: PostNeighbours): CompletedPost {
  const raw = scene.folded.slice(printed.start, printed.end).replace(/ /gu, '');
  const base = baseOf(scene, printed, neighbours);
  const full = fullName(raw, printed, base);
  const { title, start, end, former } = printed;
  return {
    base: base?.base ?? null,
    post: {
      start,
      end,
      asReported: raw,
      full,
      title: title.word,
      organization: base?.base.organization ?? null,
      former,
      acting: /^代|代理|代(?:省|市|县|区|州)长/u.test(raw),
      collective: false,
      official: title.official && base?.base.organization?.kind !== 'company',
      rule: base?.rule ?? 'position/alone',
    },
  };
}

interface FoundBase {
  readonly base: PostBase;
  /** What stands in front of the title's words in the full name. */
  readonly prefix: string;
  /** How many printed characters the prefix replaces. */
  readonly replaces: number;
  readonly rule: string;
}

function fullName(raw: string, { title }: PrintedPost, found: FoundBase | null): string {
  if (!found) return (title.official ? SOLE_TITLES.get(raw) : null) ?? raw;
  return found.prefix + raw.slice(found.replaces);
}

function baseOf(scene: Scene, printed: PrintedPost, neighbours: PostNeighbours): FoundBase | null {
  const raw = scene.folded.slice(printed.start, printed.end);
  const context = contextAt(scene, printed.start, nearPlace(scene, raw, neighbours.beside));
  return (
    bodyInside(printed, raw, context) ??
    placeInside(raw, printed.end - printed.titleStart, context) ??
    inherited(scene, { printed, raw, context }, neighbours)
  );
}

/** A post that begins with a body found in the text. */
function bodyInside(printed: PrintedPost, raw: string, context: OrganizationContext): FoundBase | null {
  const first = printed.bodies[0];
  // In 省委林某书记 the body stands before the name and the title behind it.
  const apart = first !== undefined && first.end < printed.start;
  if (!first || (first.start !== printed.start && !apart)) return null;
  const surface = apart ? first.text : raw.slice(0, first.end - first.start);
  const value = first.value.basis === 'inferred' ? resolveOrganization(surface, context) : first.value;
  const inferred = value.basis === 'inferred' || surface.startsWith('该');
  const prefix = inferred ? value.name : surface;
  const replaces = apart ? 0 : surface.length;
  const rest = raw.slice(replaces, printed.titleStart - printed.start).replace(MODIFIERS, '');
  const body = (prefix + rest).replace(PARTY_GROUP, '');
  const organization = body === value.name ? value : { ...resolveOrganization(body, context), name: body };
  const place = value.place === null ? null : { name: value.place, code: value.adcode, level: levelOf(value) };
  const rule = inferred ? 'position/body-of-locale' : 'position/body-printed';
  return { base: { body, place, organization }, prefix, replaces, rule };
}

/** 副市长, 太原市市长, 市领导, 省…领导小组组长: a place or a level in front. */
function placeInside(raw: string, titleLength: number, context: OrganizationContext): FoundBase | null {
  if (HEAD_OF_PLACE.test(raw)) {
    const place = placeOfLetter(LEVEL.exec(raw)?.[1] as string, context);
    return place ? placeBase(place, { prefix: place.name, replaces: 0 }, context) : null;
  }
  const { places, letter, length } = readPrefix(raw);
  const printed = places.at(-1);
  if (printed !== undefined) {
    const place = placeOfName(printed, context);
    const prefix = raw.slice(0, length);
    const found = place ? placeBase(place, { prefix, replaces: length }, context) : null;
    const own = raw.slice(length, raw.length - titleLength).replace(MODIFIERS, '');
    return found && own !== '' ? { ...found, base: { ...found.base, body: prefix + own } } : found;
  }
  const place = letter === '' ? null : placeOfLetter(letter, context);
  return place ? placeBase(place, { prefix: place.name, replaces: length }, context) : null;
}

function placeBase(
  place: NamedPlace,
  { prefix, replaces }: { readonly prefix: string; readonly replaces: number },
  context: OrganizationContext,
): FoundBase {
  const organization = resolveOrganization(`${place.name}政府`, context);
  return { base: { body: organization.name, place, organization }, prefix, replaces, rule: 'position/place' };
}

interface Bodiless {
  readonly printed: PrintedPost;
  readonly raw: string;
  readonly context: OrganizationContext;
}

/** A post without a body takes that of the post beside it, else of the person before. */
function inherited(scene: Scene, { printed, raw, context }: Bodiless, neighbours: PostNeighbours): FoundBase | null {
  const { title } = printed;
  if (title.alone || SOLE_TITLES.has(raw) || OWN_PLACE.test(raw)) return null;
  const own = raw.slice(0, printed.titleStart - printed.start).replace(MODIFIERS, '');
  const bare = own === '' || OWN_ORGAN.test(raw);
  const from = neighbours.beside ?? (bare && title.official ? neighbours.earlier : null);
  if (!from) return bare && /委员$/u.test(title.word) ? committeeBefore(scene, printed) : null;
  const organ = ORGAN.test(own) || PARTY_ORGAN.test(raw) || STATE_ORGAN.test(raw);
  if (!bare && !organ) return null;
  if (!title.official && from.organization?.kind !== 'company') return null;
  return fromBase(raw, from, context);
}

/** In 市委副书记、政法委书记 the organ is the committee's; in 副市长、公安局局长 it is the place's. */
function fromBase(raw: string, from: PostBase, context: OrganizationContext): FoundBase {
  const { place, body } = from;
  const rule = 'position/body-beside';
  if (place && from.organization && PARTY_ORGAN.test(raw) && isCommittee(from.organization)) {
    const organization = resolveOrganization(place.name + (place.name.endsWith('自治区') ? '党委' : '委'), context);
    return { base: { body: organization.name, place, organization }, prefix: organization.name, replaces: 0, rule };
  }
  if (place && STATE_ORGAN.test(raw)) return { base: from, prefix: place.name, replaces: 0, rule };
  return { base: from, prefix: body, replaces: 0, rule };
}

/** 专家委员 without more are members of the committee named last. */
function committeeBefore({ bodies }: Scene, { start }: PrintedPost): FoundBase | null {
  const committee = bodies.findLast(({ end, value }) => end <= start && value.name.endsWith('委员会'));
  if (!committee) return null;
  const { value } = committee;
  const base = { body: value.name, place: null, organization: value };
  return { base, prefix: value.name, replaces: 0, rule: 'position/committee-before' };
}

function isCommittee({ kind }: OrganizationValue): boolean {
  return kind === 'party' || kind === 'government';
}

function levelOf({ level }: OrganizationValue): NamedPlace['level'] {
  return level === 'province' || level === 'prefecture' || level === 'county' || level === 'town' ? level : null;
}

/** In one phrase the place of the post before outranks the locale, where it has such a level: 贵州省委书记、省长. */
function nearPlace({ home }: Scene, raw: string, beside: PostBase | null): NamedPlace | null {
  const letter = LEVEL.exec(raw)?.[1] ?? readPrefix(raw).letter;
  if (!beside?.place || letter === '') return home;
  return placeOfLetter(letter, { home: beside.place, named: [] }) ? beside.place : home;
}

function contextAt({ bodies }: Scene, at: number, home: NamedPlace | null): OrganizationContext {
  const named: NamedPlace[] = [];
  for (const { end, value } of bodies) {
    if (end > at) break;
    if (value.place !== null) named.push({ name: value.place, code: value.adcode, level: levelOf(value) });
  }
  return { home, named };
}
