import type { Fact, Mention, QuantityValue, Reading, Span } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';
import { likeness } from './likeness.js';

export const measurement: FactType = {
  name: 'measurement',
  gloss: 'A reported number says how far a goal is reached.',
  edge: 'MEASURES',
  rules: [],
  derive: measurements,
};

const ALIKE = 0.6;
/** What is many times the goal measures something else: 675万剂次 given, 2剂次 for each person. */
const FARTHEST = 5;
/** 现已完成1460米: the clause names no thing of its own, so that the goal beside it is meant. */
const BARE = /^(?:现|目前|已|累计|实际)*(?:完成|建成|实现|投资|维修|到位|落实|投入|整改|改造|新建|开工|接种)*$/;

/** Each reported number and the goal most like it: the same unit and scope, and words in common; or its neighbour in the sentence. */
function measurements(reading: Reading): Fact[] {
  const goals = quantitiesOf(reading, 'target');
  if (goals.length === 0) return [];
  return quantitiesOf(reading, 'progress').flatMap((result) => {
    const near = goals.findLast((goal) => isNeighbour(reading, goal.mention, result.mention));
    const best = near ?? mostAlike(goals, result);
    if (!best) return [];
    const rule = near ? 'measurement/neighbour' : 'measurement/alike';
    const evidence = quoteOf(reading, best.mention, result.mention);
    const ends = { subject: result.index, object: best.index };
    return [derived({ type: 'MEASURES', ...ends, rule, confidence: near ? 0.85 : 0.75, evidence })];
  });
}

interface Numbered {
  readonly index: number;
  readonly mention: Mention<'quantity', QuantityValue>;
}

function quantitiesOf({ mentions }: Reading, kind: QuantityValue['kind']): Numbered[] {
  return mentions.flatMap((mention, index): Numbered[] => {
    if (mention.type !== 'quantity') return [];
    const quantity = mention as Mention<'quantity', QuantityValue>;
    return quantity.value.kind === kind ? [{ index, mention: quantity }] : [];
  });
}

/** 计划维修2000米,已完成1460米: the goal right before, in the same sentence, counted in the same unit. */
function isNeighbour({ doc, mentions }: Reading, goal: Numbered['mention'], result: Numbered['mention']): boolean {
  if (goal.end > result.start || !isCommensurable(goal.value, result.value) || !BARE.test(result.value.metric))
    return false;
  const sentence = doc.sentences.find(({ start, end }) => start <= goal.start && goal.end <= end);
  if (!sentence || result.end > sentence.end) return false;
  return !mentions.some(({ type, start }) => type === 'quantity' && start > goal.start && start < result.start);
}

function mostAlike(goals: readonly Numbered[], { mention: { value } }: Numbered): Numbered | null {
  let best: { readonly goal: Numbered; readonly score: number } | null = null;
  for (const goal of goals) {
    if (!isCommensurable(goal.mention.value, value)) continue;
    const score = likeness(goal.mention.value.metric, value.metric);
    if (score >= ALIKE && (!best || score > best.score)) best = { goal, score };
  }
  return best?.goal ?? null;
}

function isCommensurable(goal: QuantityValue, result: QuantityValue): boolean {
  return (
    goal.baseUnit === result.baseUnit && goal.scope === result.scope && result.baseValue <= goal.baseValue * FARTHEST
  );
}

function quoteOf(reading: Reading, goal: Mention, result: Mention): Span[] {
  const spans = [clausesOf(reading, goal), clausesOf(reading, result)].sort((a, b) => a.start - b.start);
  const [first, last] = spans as [Span, Span];
  return first.end >= last.start ? [{ start: first.start, end: Math.max(first.end, last.end) }] : spans;
}
