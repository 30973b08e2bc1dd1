import type { Doc, Mention, OrganizationValue, PersonValue, Span } from '@zhengmai/model';
import type { Candidate } from './candidates.js';
import { meetingKind } from './kind.js';
import { sameMeeting } from './same-meeting.js';

/** One meeting of the article while it is being put together. */
export interface MeetingEvent {
  /** The fullest printed name, with the body that holds it where only 会议 is printed. */
  name: string;
  readonly head: string;
  /** Whether any of its candidates was held; a meeting may also be quoted only. */
  held: boolean;
  /** The words that name it: where its date and its body are looked for. */
  readonly anchors: Candidate[];
  readonly spans: { readonly span: Span; readonly form: 'named' | 'bare' }[];
}

const SAYS =
  /^上$|^(?:上|中)?[^,。;的]{0,12}?(?:强调|指出|要求|提出|明确|认为|获悉|了解到|决定|上作|上发言|上发表|上致辞|上表示|上介绍|时说|时表示|听取|审议|表决|传达|研究|讨论)(?!的|要求|精神)/;
/** A verb by which a body holds a meeting of its own; 主持会议 and 出席会议 only point to one. */
const HOLDS = /召开|举[行办]|召集|进行/;
/** Parts and solemn acts of a session are the session. */
const PART_OF_SESSION = /^(?:第[一二三四五六七八九十]+次全体会议|[开闭]幕[会式]|.{0,6}宪法宣誓仪式)$/;
const NAMES_NOTHING = /^(?:[(]扩大[)]|全体|这次|本次|此次|该|专题|紧急|视频|线上|现场|正式|相关|有关|重要)*$/;

/** Joins candidates that mean one meeting; a bare 会议 means the last one. Lent meetings make none. */
export function joinEvents(doc: Doc, candidates: readonly Candidate[], mentions: readonly Mention[]): MeetingEvent[] {
  const events: MeetingEvent[] = [];
  for (const candidate of candidates) {
    const printed = doc.folded.slice(candidate.start, candidate.end);
    const bare = NAMES_NOTHING.test(printed.slice(0, printed.length - candidate.head.length));
    const name = bare && isHeld(doc, candidate) ? organizerName(doc, candidate, mentions) + printed : printed;
    const known = findEvent(events, candidate, { name, bare: name === printed && bare });
    if (known) {
      known.held ||= isReported(candidate);
      known.anchors.push(candidate);
      known.spans.push({ span: candidate, form: bare ? 'bare' : 'named' });
      if (!bare && candidate.use !== 'lent' && name.length > known.name.length) known.name = name;
    } else if (makesEvent(doc, candidate, name === printed && bare)) {
      events.push({
        name,
        head: candidate.head,
        held: isReported(candidate),
        anchors: [candidate],
        spans: [{ span: candidate, form: 'named' }],
      });
    }
  }
  return events;
}

function findEvent(events: MeetingEvent[], candidate: Candidate, { name, bare }: { name: string; bare: boolean }) {
  if (PART_OF_SESSION.test(name)) return events.at(-1);
  if (!bare) return [...events].reverse().find((event) => sameMeeting(event.name, name));
  if (candidate.use === 'lent') return undefined;
  // A meeting that is only announced is not the one that 会议 means.
  if (/^(?:会议|大会)$/.test(candidate.head)) return events.findLast(({ held }) => held) ?? events.at(-1);
  return [...events].reverse().find((event) => event.name.includes(candidate.head) || event.head === candidate.head);
}

/** A named gathering that was held or is quoted as speaking; a bare 会议 only when it is held. */
function makesEvent(doc: Doc, candidate: Candidate, bare: boolean): boolean {
  if (candidate.use === 'held') return !bare || isHeld(doc, candidate);
  if (candidate.use === 'lent' || bare) return false;
  return SAYS.test(doc.folded.slice(candidate.end, candidate.clause.end));
}

function isReported({ use, announced }: Candidate): boolean {
  return use === 'held' && !announced;
}

function isHeld(doc: Doc, { use, verb }: Candidate): boolean {
  return use === 'held' && verb !== null && HOLDS.test(doc.folded.slice(verb.start, verb.end));
}

/** What of a body may stand between its name and the verb: 市委|常委会|召开会议. */
const ORGAN = /^(?:常委会|常务委员会|党组|党委|主席团|理事会|党组理论学习中心组|理论学习中心组)/;
const BODY_WORD = /(?:办公室|委员会|小组|局|部|厅|院|党组|中心|集团|公司|大学|指挥部|总队|支队|协会|联合会)$/;

/** 市委常委会 in 6月2日,市委常委会召开会议: the body right in front of the verb, without its date; else nothing. */
function organizerName(doc: Doc, { verb, start, sentence, clause }: Candidate, mentions: readonly Mention[]): string {
  if (!verb || verb.start > start) return '';
  const before = mentions.filter(({ start, end }) => start >= sentence.start && end <= verb.start);
  const body = before.findLast((mention) => mention.type === 'organization' && !isInPosts(mention, before));
  if (body) {
    const between = doc.folded.slice(body.end, verb.start);
    if (/[,。;]/.test(between) || between.length > 16) return '';
    if ((body.value as OrganizationValue).kind === 'jurisdiction') return '';
    return body.text + (ORGAN.exec(between)?.[0] ?? '');
  }
  const from = Math.max(clause.start, ...before.map(({ end }) => end).filter((end) => end >= clause.start));
  const words = doc.folded.slice(from, verb.start);
  return words.length <= 40 && BODY_WORD.test(words) && !/[,。;]/.test(words) ? words : '';
}

/** 富康集团 in 富康集团总经理王某某 holds nothing. */
function isInPosts({ start, end }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(({ type, value }) => {
    if (type !== 'person') return false;
    const { phrase } = value as PersonValue;
    return phrase.start <= start && end <= phrase.end;
  });
}

export function kindOf({ name }: MeetingEvent): ReturnType<typeof meetingKind> {
  return meetingKind(name);
}
