import {
  spanAround,
  spansIn,
  type Doc,
  type Hit,
  type Lexicon,
  type Mention,
  type PersonValue,
  type Recognizer,
  type SpeechValue,
} from '@zhengmai/model';

const SPEECH_HEADS: Lexicon = {
  name: 'speech-head',
  words:
    '重要讲话 讲话 重要指示批示 重要指示 重要批示 指示批示 批示 重要论述 系列重要论述 贺信 重要贺信 回信 重要回信'.split(
      ' ',
    ),
};
const SPIRIT: Lexicon = { name: 'spirit-head', words: ['精神'] };

/** The act itself (发表了重要讲话, 作出批示, 并讲话) is no speech that others study. */
const ACT_BEFORE = /(?:发表|作|作出|作了|致|发来|并|发|出席|进行|聆听)了?$/;
/** What may stand between a leader and the head: 总书记关于…的, 在…上的, 致…的. */
const BETWEEN =
  /^(?:总书记|主席|总理|同志|委员长|书记|省长|市长)?(?:等[^,。;]{0,10})?(?:近期|最近|近日|系列|一系列|有关|的|关于|在|对|致|给|就|听取|视察|考察|调研|《|$)/;
const NOT_BETWEEN = /强调|指出|主持|表示|召开|收到|发来|[。;]/;
const LONGEST = 80;

/** Speeches, instructions, discourses and letters of a named leader, and the spirit of meetings that a meeting conveys. */
export const speechRecognizer: Recognizer = {
  type: 'speech',
  lexicons: [SPEECH_HEADS, SPIRIT],
  recognize(doc, earlier) {
    const people = earlier.filter(({ type }) => type === 'person');
    const given = longest(doc.hits[SPEECH_HEADS.name] ?? []).flatMap((head) => givenSpeech(doc, head, people) ?? []);
    const spirits = (doc.hits[SPIRIT.name] ?? []).flatMap((head) => spiritOf(doc, head, [...people, ...given]) ?? []);
    return [...given, ...spirits].sort((a, b) => a.start - b.start);
  },
};

type SpeechMention = Mention<'speech', SpeechValue>;

/** 重要指示 inside 重要指示批示 is the longer one. */
function longest(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => !hits.some((other) => other !== hit && other.start <= hit.start && hit.end <= other.end));
}

function givenSpeech(doc: Doc, head: Hit, people: readonly Mention[]): SpeechMention | null {
  if (ACT_BEFORE.test(doc.folded.slice(Math.max(0, head.start - 4), head.start))) return null;
  const leader = people.findLast(({ end }) => end <= head.start && head.start - end <= LONGEST);
  if (!leader) return null;
  const between = doc.folded.slice(leader.end, head.start);
  if (!BETWEEN.test(between) || NOT_BETWEEN.test(between) || /[,:]/.test(between)) return null;
  const start =
    leader.end +
    (/^(?:总书记|主席|总理|同志|委员长|书记|省长|市长)(?:等[^,。;在关]{0,8})?/.exec(between)?.[0].length ?? 0);
  const text = doc.text.slice(start, head.end);
  const speaker = (leader.value as PersonValue).name;
  const name = `${speaker}${text.replace(/^的/, '')}`;
  const value = { name, kind: kindOf(head.word), speaker, occasion: occasionOf(text, head.word) };
  return { type: 'speech', start, end: head.end, text, rule: 'speech/given', value };
}

function kindOf(word: string): SpeechValue['kind'] {
  if (/指示|批示/.test(word)) return 'instruction';
  if (/论述/.test(word)) return 'discourse';
  return /信/.test(word) ? 'letter' : 'speech';
}

/** 在…座谈会上 or 关于…: what stands in front of the head, without its particles. */
function occasionOf(text: string, head: string): string | null {
  const words = text
    .slice(0, text.length - head.length)
    .replace(/^(?:近期|最近|系列|的|在|关于|对|致|给|就){1,4}|(?:上|时|的|系列|重要){1,4}$/g, '');
  return words.length > 1 ? words : null;
}

const LEARNT = ['学习贯彻', '传达学习', '学习传达', '传达贯彻', '学习了', '传达了', '学习', '传达'];

/** Where the words behind the last verb of learning begin, or -1. */
function behindLearning(lead: string): number {
  const ends = LEARNT.map((verb) => (lead.includes(verb) ? lead.lastIndexOf(verb) + verb.length : -1));
  const end = Math.max(...ends);
  return end < 0 ? -1 : end + (/^(?:了|贯彻|好)/.exec(lead.slice(end))?.[0].length ?? 0);
}

/** 传达学习…会议精神, where no leader's speech is meant. */
function spiritOf(doc: Doc, head: Hit, taken: readonly Mention[]): SpeechMention | null {
  const sentence = spanAround(doc.sentences, head);
  const clause = sentence?.clauses.find(({ start, end }) => start <= head.start && head.end <= end);
  if (!clause) return null;
  const lead = doc.folded.slice(clause.start, head.start);
  const behind = behindLearning(lead);
  if (behind < 0) return null;
  const start = clause.start + behind;
  const words = doc.folded.slice(start, head.start);
  if (words.length < 3 || words.length > LONGEST || !/会议?$|[一二三四五六七八九十]次|全会|大会|座谈会/.test(words))
    return null;
  if (spansIn(taken, { start, end: head.end }).length > 0) return null;
  const text = doc.text.slice(start, head.end);
  const value = { name: text, kind: 'spirit', speaker: null, occasion: text.slice(0, -2) } as const;
  return { type: 'speech', start, end: head.end, text, rule: 'speech/spirit', value };
}
