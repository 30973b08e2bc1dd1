import {
  spansIn,
  type AgendaValue,
  type Doc,
  type Lexicon,
  type Mention,
  type Sentence,
  type SentenceContext,
  type Span,
} from '@zhengmai/model';

/** Verbs of a meeting's business; longer ones first where they share a start. */
export const AGENDA_VERBS: Lexicon = {
  name: 'agenda-verb',
  words: [
    ...'审议通过 审议并通过 审议并原则通过 讨论通过 讨论并通过 表决通过 原则通过 审议 审定 审查 讨论 听取了 听取 传达学习 传达贯彻 传达'.split(
      ' ',
    ),
    ...'学习传达 学习贯彻 学习了 专题学习 集中学习 学习 研究部署 研究讨论 专题研究 研究 安排部署 动员部署 部署安排 部署 通报了 通报 书面审议'.split(
      ' ',
    ),
  ],
};

const ACTIONS: readonly { readonly words: RegExp; readonly action: AgendaValue['action'] }[] = [
  { words: /^(?:传达|学习|专题学习|集中学习)/, action: 'convey' },
  { words: /^(?:听取|通报)/, action: 'hear_report' },
  { words: /^(?:审|书面审|讨论|表决|原则通过)/, action: 'deliberate' },
  { words: /^(?:部署|安排|动员|研究部署)/, action: 'deploy' },
  { words: /./, action: 'study' },
];

type AgendaMention = Mention<'agenda', AgendaValue>;

/** The matters before a meeting, in the order in which the report tells them: one a verb of business at the head of a clause. */
export function findAgendaItems(doc: Doc, contexts: readonly SentenceContext[]): AgendaMention[] {
  const items: AgendaMention[] = [];
  const verbs = doc.hits[AGENDA_VERBS.name] ?? [];
  for (const sentence of doc.sentences) {
    const context = contexts[sentence.index];
    if (!context || context.meeting === null || context.meeting === context.trip) continue;
    const told = {
      start: sentence.start,
      end: context.speaker === null ? sentence.end : Math.max(sentence.start, context.wordsStart),
    };
    if (context.speaker !== null && told.end <= sentence.start) continue;
    for (const clause of sentence.clauses.filter(({ start, end }) => start >= told.start && end <= told.end)) {
      const verb = spansIn(verbs, clause).find(({ start }) => isAtHead(doc, clause, start));
      const item = verb && itemOf(doc, { sentence, clause, verb }, items.length + 1);
      if (item) items.push(item);
    }
  }
  return items;
}

/** Behind nothing, a date, or 会议还…: not deep inside a clause that says something else. */
function isAtHead({ folded }: Doc, clause: Span, at: number): boolean {
  return /^(?:[ ,]|会议|会上|大会|座谈会|还|并|了|首先|随后|再次|集体|一致|专题|经|以)*$/.test(
    folded.slice(clause.start, at),
  );
}

interface Found {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly verb: Span & { readonly word: string };
}

function itemOf(doc: Doc, { clause, verb }: Found, ordinal: number): AgendaMention | null {
  const topic = doc.text
    .slice(verb.end, clause.end)
    .replace(/^[了并]{1,2}|[。；;，,！]{1,4}$/g, '')
    .trim();
  if (topic.length < 3 || /^(?:强调|指出|的|其他事项|了?其他)/.test(topic)) return null;
  const end = verb.end + doc.text.slice(verb.end, clause.end).indexOf(topic) + topic.length;
  const { action } = ACTIONS.find(({ words }) => words.test(verb.word)) as (typeof ACTIONS)[number];
  const value = { action, topic, ordinal };
  return {
    type: 'agenda',
    start: verb.start,
    end,
    text: doc.text.slice(verb.start, end),
    rule: `agenda/${action}`,
    value,
  };
}
