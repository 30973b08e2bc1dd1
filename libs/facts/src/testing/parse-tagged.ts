import type { MeetingValue, Mention, MentionType, OrganizationValue, PersonValue } from '@zhengmai/model';

/** A tagged sentence: `{person:市长|孟广陵}主持{meeting:市政府常务会议}。`; what stands before `|` are the person's posts. */
export interface Tagged {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const OPENS = /\{(\w+):/y;
const BARE_MEETING = /^(?:会议|座谈会|大会|仪式)$/;

interface Open {
  readonly tag: string;
  readonly phraseStart: number;
  start: number;
}

/**
 * Text without tags, and the mentions that the tags name. `{trip:…}` is a leader's trip, `{group:…}` a group of bodies;
 * tags may stand inside tags: `{meeting:{organization:市委}常委会会议}`.
 */
export function parseTagged(tagged: string): Tagged {
  let text = '';
  const open: Open[] = [];
  const mentions: Mention[] = [];
  const meetings: string[] = [];
  for (let i = 0; i < tagged.length; i++) {
    OPENS.lastIndex = i;
    const opening = OPENS.exec(tagged);
    const current = open.at(-1);
    if (opening) {
      open.push({ tag: opening[1] as string, phraseStart: text.length, start: text.length });
      i += opening[0].length - 1;
    } else if (tagged[i] === '|' && current) current.start = text.length;
    else if (tagged[i] === '}' && current) {
      open.pop();
      const span = { start: current.start, end: text.length, text: text.slice(current.start) };
      mentions.push(mentionOf(current.tag, span, { phraseStart: current.phraseStart, meetings }));
    } else text += tagged[i];
  }
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function mentionOf(tag: string, span: Named, at: { phraseStart: number; meetings: string[] }): Mention {
  const rule = tag === 'trip' ? 'meeting/trip' : 'tag';
  const type: MentionType = tag === 'trip' ? 'meeting' : tag === 'group' ? 'organization' : (tag as MentionType);
  return { type, ...span, rule, value: valueOf(tag, span, at) };
}

function valueOf(tag: string, { text, end }: Named, at: { phraseStart: number; meetings: string[] }): unknown {
  const { phraseStart, meetings } = at;
  if (tag === 'person') return { name: text, posts: [], phrase: { start: phraseStart, end } } satisfies PersonValue;
  if (tag === 'meeting' || tag === 'trip') return meetingValue(text, tag === 'trip', meetings);
  if (tag === 'group' || tag === 'organization') return organizationValue(text, tag === 'group' ? 'group' : 'other');
  if (tag === 'campaign') return { name: text.replace(/[“”]/g, ''), aliases: [] };
  return { name: text, title: text, docType: null, status: null, docNumber: null, year: null, refersTo: null };
}

function organizationValue(name: string, kind: OrganizationValue['kind']): OrganizationValue {
  return { name, kind, level: null, place: null, adcode: null, functionName: name, basis: 'stated' };
}

/** Meetings of one name are one; a bare 会议 is the last. */
function meetingValue(name: string, trip: boolean, meetings: string[]): MeetingValue {
  const bare = BARE_MEETING.test(name) && meetings.length > 0;
  let event = bare ? meetings.length - 1 : meetings.indexOf(name);
  if (event < 0) event = meetings.push(name) - 1;
  const kind = trip ? 'inspection' : 'work';
  const common = { date: null, dateBasis: null, ordinal: null, held: true } as const;
  return { ...common, event, name: meetings[event] as string, printed: name, kind, form: bare ? 'bare' : 'named' };
}
