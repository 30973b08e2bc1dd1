import type {
  MeetingValue,
  Mention,
  MentionType,
  OrganizationValue,
  PersonValue,
  QuantityValue,
} from '@zhengmai/model';

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
 * tags may stand inside tags: `{meeting:{organization:市委}常委会会议}`. `{goal:植树|30万株}` and `{result:植树|12万株}` are
 * quantities, with what they measure before `|`.
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
      const phrase = text.slice(current.phraseStart, current.start);
      mentions.push(mentionOf(current.tag, span, { phraseStart: current.phraseStart, phrase, meetings }));
    } else text += tagged[i];
  }
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Around {
  readonly phraseStart: number;
  /** What stands before `|`. */
  readonly phrase: string;
  readonly meetings: string[];
}

/** Tags that are not named like their mention's type. */
const TYPES: Readonly<Record<string, MentionType>> = {
  trip: 'meeting',
  group: 'organization',
  goal: 'quantity',
  result: 'quantity',
};

function mentionOf(tag: string, span: Named, at: Around): Mention {
  const rule = tag === 'trip' ? 'meeting/trip' : 'tag';
  const type = TYPES[tag] ?? (tag as MentionType);
  return { type, ...span, rule, value: valueOf(tag, span, at) };
}

function valueOf(tag: string, { text, end }: Named, at: Around): unknown {
  const { phraseStart, phrase, meetings } = at;
  if (tag === 'person') return { name: text, posts: [], phrase: { start: phraseStart, end } } satisfies PersonValue;
  if (tag === 'meeting' || tag === 'trip') return meetingValue(text, tag === 'trip', meetings);
  if (tag === 'group' || tag === 'organization') return organizationValue(text, tag === 'group' ? 'group' : 'other');
  if (tag === 'goal' || tag === 'result') return quantityValue(text, phrase, tag);
  if (tag === 'campaign') return { name: text.replace(/[“”]/g, ''), aliases: [] };
  return { name: text, title: text, docType: null, status: null, docNumber: null, year: null, refersTo: null };
}

function organizationValue(name: string, kind: OrganizationValue['kind']): OrganizationValue {
  return { name, kind, level: null, place: null, adcode: null, functionName: name, basis: 'stated' };
}

function quantityValue(printed: string, metric: string, tag: 'goal' | 'result'): QuantityValue {
  const number = /^[\d.]*/.exec(printed)?.[0] ?? '0';
  const unit = printed.slice(number.length);
  const kind = tag === 'goal' ? 'target' : 'progress';
  const common = { entry: 0, comparator: '=', date: null, scope: '澄川市' } as const;
  const baseUnit = unit.replace(/^[万亿]+/u, '');
  return { ...common, kind, value: Number(number), unit, baseValue: Number(number), baseUnit, metric };
}

/** Meetings of one name are one; a bare 会议 is the last. */
function meetingValue(name: string, trip: boolean, meetings: string[]): MeetingValue {
  const bare = BARE_MEETING.test(name) && meetings.length > 0;
  let event = bare ? meetings.length - 1 : meetings.indexOf(name);
  if (event < 0) event = meetings.push(name) - 1;
  const kind = trip ? 'inspection' : 'work';
  const common = { date: null, dateBasis: null, ordinal: null, format: null, held: true } as const;
  return { ...common, event, name: meetings[event] as string, printed: name, kind, form: bare ? 'bare' : 'named' };
}
