import type { Doc, Mention, OrganizationValue, Span } from '@zhengmai/model';
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
  /** The words that made it a meeting: where its date is looked for. */
  readonly anchor: Candidate;
  readonly spans: { readonly span: Span; readonly form: 'named' | 'bare' }[];
}

const SAYS = /^(?:上|中)?(?:[^,。;]{0,12})?(?:强调|指出|要求|提出|明确|认为|上获悉|获悉|了解到|决定|上作|上发言)/;
/** A verb by which a body holds a meeting of its own; 主持会议 and 出席会议 only point to one. */
const HOLDS = /召开|举[行办]|召集|进行/;
/** Parts and solemn acts of a session are the session. */
const PART_OF_SESSION = /^(?:第[一二三四五六七八九十]+次全体会议|[开闭]幕[会式]|.{0,6}宪法宣誓仪式)$/;
const NAMES_NOTHING = /^(?:全体|这次|本次|此次|该|专题|紧急|视频|线上|现场|正式|相关|有关|重要)*$/;

/** Joins candidates that mean one meeting; a bare 会议 means the last one. Lent meetings make none. */
export function joinEvents(doc: Doc, candidates: readonly Candidate[], mentions: readonly Mention[]): MeetingEvent[] {
  const events: MeetingEvent[] = [];
  for (const candidate of candidates) {
    const printed = doc.folded.slice(candidate.start, candidate.end);
    const bare = NAMES_NOTHING.test(printed.slice(0, printed.length - candidate.head.length));
    const name = bare && isHeld(doc, candidate) ? organizerName(doc, candidate, mentions) + printed : printed;
    const known = findEvent(events, candidate, { name, bare: name === printed && bare });
    if (known) {
      known.held ||= candidate.use === 'held';
      known.spans.push({ span: candidate, form: bare ? 'bare' : 'named' });
      if (!bare && candidate.use !== 'lent' && name.length > known.name.length) known.name = name;
    } else if (makesEvent(doc, candidate, name === printed && bare)) {
      events.push({
        name,
        head: candidate.head,
        held: candidate.use === 'held',
        anchor: candidate,
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
  if (/^(?:会议|大会)$/.test(candidate.head)) return events.at(-1);
  return [...events].reverse().find((event) => event.name.includes(candidate.head) || event.head === candidate.head);
}

/** A named gathering that was held or is quoted as speaking; a bare 会议 only when it is held. */
function makesEvent(doc: Doc, candidate: Candidate, bare: boolean): boolean {
  if (candidate.use === 'held') return !bare || isHeld(doc, candidate);
  if (candidate.use === 'lent' || bare) return false;
  return SAYS.test(doc.folded.slice(candidate.end, candidate.clause.end));
}

function isHeld(doc: Doc, { use, verb }: Candidate): boolean {
  return use === 'held' && verb !== null && HOLDS.test(doc.folded.slice(verb.start, verb.end));
}

/** 市委常委会 in 6月2日,市委常委会召开会议: the body right in front of the verb, without its date; else nothing. */
function organizerName(doc: Doc, { verb, start, sentence }: Candidate, mentions: readonly Mention[]): string {
  if (!verb || verb.start > start) return '';
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (mention.start >= verb.start) break;
    if (mention.type === 'organization' && mention.start >= sentence.start && mention.end <= verb.start) best = mention;
  }
  if (!best || /[,。;]/.test(doc.folded.slice(best.end, verb.start)) || verb.start - best.end > 12) return '';
  return (best.value as OrganizationValue).kind === 'jurisdiction' ? '' : best.text;
}

export function kindOf({ name }: MeetingEvent): ReturnType<typeof meetingKind> {
  return meetingKind(name);
}
