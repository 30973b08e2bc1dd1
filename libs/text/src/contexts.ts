import { firstFrom, spanAround, spansIn } from '@zhengmai/model';
import type {
  Doc,
  Hit,
  Lexicon,
  MeetingValue,
  Mention,
  MentionType,
  PersonValue,
  Sentence,
  SentenceContext,
  Span,
} from '@zhengmai/model';
import { defaultSpeaker } from './default-speaker.js';
import { meetingBySentence, type MeetingContext } from './meeting-context.js';

/** Verbs that open somebody's words. */
export const SPEECH_VERBS: Lexicon = {
  name: 'speech-verb',
  words: [
    ...'强调 指出 要求 表示 提出 认为 明确 希望 规定 强调指出 强调说 指出说 说 提出要求 并强调 并要求 提要求'.split(
      ' ',
    ),
    ...'建议 介绍 介绍说 谈到 坦言 告诉记者 透露 称 就此强调 要求说'.split(' '),
  ],
};

/** A verb of speech followed by one of these gives words; 部署要求、 and 的要求。 are nouns. */
const OPENS =
  /[,:“]|(?:要|各|全[省市县区]|必须|相关|有关|广大|把|以|在|对|加快|进一步|严格|认真|切实|扎实|深入|坚决|持续|积极|全力)/y;
/** Behind these 要求, 提出 and 规定 are nouns or somebody else's: 指示要求, 部署要求. */
const NOUN_BEFORE =
  /(?:学习|贯彻|落实|传达|按照|根据|围绕|领会|部署|工作|标准|有关|任务|总|新|安全|质量|指示|批示|精神|的|目标|各项|政策|发展|上级|具体|明确|和|及|、|”)$/;
const NOUN_VERBS = /要求|规定|提出|明确|希望/;
/** 落实会议|要求, 按照省委|要求: what somebody follows, not what somebody says. */
const FOLLOWED = /(?:贯彻|落实|按照|根据|对照)[^,。;:后时]{0,16}$/;
/** Verbs that tell rather than order: of such words only an explicit 要 orders. */
const TELLING = /^(?:说|介绍|介绍说|谈到|坦言|告诉记者|透露|称|认为|建议|表示)$/;
/** Sentences that tell again, after somebody's words. */
const TELLS =
  /^(?:会议(?:还|由|审议|听取|传达|学习|通报|宣读|书面|决定|研究|以|对|期间|结束|开始|前)|会[上前后]|(?:当[天日晚]|随后|其间|期间|之后|此前|据(?:悉|了解|介绍)|记者|图为|活动(?:现场|中)|启动仪式|座谈中|仪式上|近年来|截至))/;
/** Once somebody's words have begun to order, the first orders' addressees hold. */
const ORDERS = /(?<![主需重只])要(?!求|素|点|闻)|必须|应当|不得|严禁|务必/;
const SUBJECTS: readonly MentionType[] = ['person', 'meeting', 'policy', 'organization'];

interface Opening {
  readonly manner: SentenceContext['manner'];
  readonly speaker: number;
  readonly wordsStart: number;
}

/** For each sentence: the meeting being reported, who speaks, and to whom. Decided here once, read everywhere. */
export function findContexts(doc: Doc, mentions: readonly Mention[]): SentenceContext[] {
  const meetings = meetingBySentence(doc, mentions);
  let speaker: number | null = null;
  let addressees: readonly number[] = [];
  let ordered = false;
  let manner: SentenceContext['manner'] = 'order';
  const openings = openingsOf(doc, mentions);
  if (openings.every((opening) => opening === null)) return contextsByDefault(doc, mentions, meetings);
  return doc.sentences.map((sentence, i) => {
    const opening = openings[i] ?? null;
    const own = opening && isQuotedOnly(mentions[opening.speaker]) ? opening : null;
    if (own) {
      speaker = null;
      addressees = [];
    } else if (opening) {
      ({ speaker, manner } = opening);
      addressees = addresseesOf(doc, { start: opening.wordsStart, end: sentence.end }, mentions);
    } else if (speaker !== null && tellsAgain(doc, sentence, { mentions, speaker })) {
      speaker = null;
      addressees = [];
    } else if (speaker !== null && !ordered) {
      addressees = leadingAddressees(doc, sentence, mentions) ?? addressees;
    }
    ordered = (ordered && !opening) || ORDERS.test(doc.folded.slice(sentence.start, sentence.end));
    const context = meetings[i] as MeetingContext;
    if (own) return { ...context, ...own, addressees };
    const wordsStart = opening ? opening.wordsStart : speaker === null ? sentence.end : sentence.start;
    return { ...context, speaker, manner, wordsStart, addressees };
  });
}

/** What opens words in each sentence; 他 is the person named last before it. */
function openingsOf(doc: Doc, mentions: readonly Mention[]): (Opening | null)[] {
  let person: number | null = null;
  return doc.sentences.map((sentence) => {
    const opening = openingOf(doc, sentence, { mentions, person });
    person = lastPerson(mentions, sentence) ?? person;
    return opening;
  });
}

/** Nobody is quoted: the body that starts something gives the orders, if there is one. */
function contextsByDefault(
  doc: Doc,
  mentions: readonly Mention[],
  meetings: readonly MeetingContext[],
): SentenceContext[] {
  const fallback = defaultSpeaker(doc, mentions);
  return doc.sentences.map(({ start, end, index }) => {
    const speaks = fallback !== null && start >= fallback.from;
    const { meeting, joint, trip } = meetings[index] as MeetingContext;
    return {
      meeting,
      joint,
      trip,
      speaker: speaks ? fallback.speaker : null,
      manner: fallback?.manner ?? 'order',
      wordsStart: speaks ? start : end,
      addressees: [],
    };
  });
}

/** A meeting that a commentary cites speaks in that one sentence only. */
function isQuotedOnly(speaker: Mention | undefined): boolean {
  return speaker?.type === 'meeting' && !(speaker.value as MeetingValue).held;
}

function openingOf(
  doc: Doc,
  sentence: Sentence,
  around: { mentions: readonly Mention[]; person: number | null },
): Opening | null {
  for (const hit of spansIn(doc.hits[SPEECH_VERBS.name] ?? [], sentence)) {
    OPENS.lastIndex = hit.end;
    if (!OPENS.test(doc.folded) && !/^(?:建议|希望)$/.test(hit.word)) continue;
    const speaker = subjectOf(doc, sentence, { hit, ...around });
    if (speaker === null) continue;
    const wordsStart = hit.end + (/^[,:“]+/.exec(doc.folded.slice(hit.end, hit.end + 3))?.[0].length ?? 0);
    return { speaker, wordsStart, manner: mannerOf(hit, around.mentions[speaker]) };
  }
  return null;
}

/** 他 or she who speaks, at the start of the clause or behind where and when: 会上她还说. */
const PRONOUN = /(?:^|[上中时后])(?:并|还|又)?[他她]/;

/** A document lists what it holds in bare verbs (实施…行动): only its explicit 要 orders. */
function mannerOf({ word }: Hit, speaker: Mention | undefined): SentenceContext['manner'] {
  return TELLING.test(word) || speaker?.type === 'policy' ? 'tell' : 'order';
}

interface Verb {
  readonly hit: Hit;
  readonly mentions: readonly Mention[];
  readonly person: number | null;
}

/** Who does the verb: the nearest person, meeting, document or body in its clause; 他 is the last person; else the sentence's own. */
function subjectOf(doc: Doc, sentence: Sentence, { hit, mentions, person }: Verb): number | null {
  const clause = spanAround(sentence.clauses, { start: hit.start, end: hit.start + 1 }) ?? sentence;
  const lead = doc.folded.slice(clause.start, hit.start);
  if ((NOUN_VERBS.test(hit.word) && NOUN_BEFORE.test(lead)) || (hit.word === '要求' && FOLLOWED.test(lead)))
    return null;
  const inClause = subjectsIn(mentions, clause.start, hit.start);
  const nearest = inClause.findLast((index) => lead.length - ((mentions[index] as Mention).end - clause.start) <= 30);
  const named = inClause.some((index) => mentions[index]?.type === 'person');
  if (PRONOUN.test(lead) && person !== null && !named) return person;
  if (nearest !== undefined) return preferPerson(mentions, inClause) ?? nearest;
  if (lead.length > 12) return null;
  const earlier = subjectsIn(mentions, sentence.start, clause.start).filter((i) => mentions[i]?.type !== 'policy');
  const meeting = earlier.find((i) => mentions[i]?.type === 'meeting');
  if (hit.word === '要求' && meeting !== undefined) return meeting;
  return earlier.findLast((i) => mentions[i]?.type === 'person') ?? meeting ?? null;
}

function preferPerson(mentions: readonly Mention[], indexes: readonly number[]): number | undefined {
  return indexes.findLast((index) => mentions[index]?.type === 'person');
}

function subjectsIn(mentions: readonly Mention[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= to) break;
    if (mention.end <= to && SUBJECTS.includes(mention.type) && !isInside(mentions, i)) found.push(i);
  }
  return found;
}

/** 市委 in 市委书记叶知衡 or in 市委常委会会议 is no subject of its own. */
function isInside(mentions: readonly Mention[], index: number): boolean {
  const { start, end, type } = mentions[index] as Mention;
  return mentions.some((other) => {
    if (other.type === type || other.type === 'position') return false;
    const span: Span = other.type === 'person' ? (other.value as PersonValue).phrase : other;
    return span.start <= start && end <= span.end && span.end - span.start > end - start;
  });
}

/** Whom the first orders of somebody's words address, where the opening only states: it holds for those behind too. Null when the sentence opens with nobody. */
function leadingAddressees(doc: Doc, sentence: Sentence, mentions: readonly Mention[]): readonly number[] | null {
  const first = mentions.find(({ start, type }) => start >= sentence.start && type === 'organization');
  if (!first || first.start > sentence.start + LEAD_WORDS) return null;
  const named = addresseesOf(doc, sentence.clauses[0] ?? sentence, mentions);
  return named.length > 0 ? named : null;
}

const LEAD_WORDS = 4;

/** Bodies named right in front of 要, 须, 应 …: to whom the words are said. */
export function addresseesOf(doc: Doc, words: Span, mentions: readonly Mention[]): number[] {
  const found: number[] = [];
  for (let index = firstFrom(mentions, words.start); index < mentions.length; index++) {
    const { type, start, end } = mentions[index] as Mention;
    if (start >= words.end) break;
    if (type !== 'organization' || end > words.end) continue;
    const next = doc.folded.slice(end, end + 12);
    if (/^[^,。;:]{0,8}?(?:要(?!求|点|素|害|闻)|须|必须|应当|应(?!急|对|用)|务必|不得|都要|把|将)/.test(next))
      found.push(index);
  }
  return found;
}

function tellsAgain(
  doc: Doc,
  sentence: Sentence,
  { mentions, speaker }: { mentions: readonly Mention[]; speaker: number },
): boolean {
  const text = doc.folded.slice(sentence.start, sentence.end);
  if (TELLS.test(text)) return true;
  const first = mentions[firstFrom(mentions, sentence.start)];
  const leads = first && first.start - sentence.start <= 12 && first.start < sentence.end;
  const name = mentions[speaker]?.type === 'person' ? mentions[speaker].text : null;
  if ((name && text.includes(name)) || startsWithPerson(doc, sentence, mentions)) return true;
  if (leads && first.type === 'date' && /^\d/.test(first.text) && first.start === sentence.start) return true;
  return /出席(?:会议|活动|座谈|并|。)|(?:参加|列席)(?:会议|活动|座谈|调研|。)|主持(?:会议|座谈)/.test(text);
}

/** Words go on without naming anybody in front: a sentence that opens with a person (no 总书记 to be followed) tells. */
function startsWithPerson(doc: Doc, sentence: Sentence, mentions: readonly Mention[]): boolean {
  const person = firstPerson(mentions, sentence);
  if (!person) return false;
  const { phrase } = person.value as PersonValue;
  const around = doc.folded.slice(phrase.start, Math.max(phrase.end, person.end + 3));
  return phrase.start === sentence.start && !around.includes('总书记');
}

function firstPerson(mentions: readonly Mention[], { start }: Sentence): Mention | null {
  for (let i = firstFrom(mentions, start); i < mentions.length; i++)
    if (mentions[i]?.type === 'person') return mentions[i] as Mention;
  return null;
}

function lastPerson(mentions: readonly Mention[], { start, end }: Sentence): number | null {
  for (let i = firstFrom(mentions, end) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.start < start) return null;
    if (mention.type === 'person' && mention.end <= end) return i;
  }
  return null;
}
