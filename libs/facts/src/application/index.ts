import { spanAround, type Fact, type Mention, type QuantityValue, type Reading } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const application: FactType = {
  name: 'application',
  gloss: 'A goal holds for places or bodies.',
  edge: 'APPLIES_TO',
  rules: [],
  derive: applications,
};

/** Between two of a list, also over members that are no mention by themselves: 太原、大同和长治. */
const JOINT = /^(?:、|和|及|与|以及|,)(?:[\u4e00-\u9fa5]{2,4}[、和及与]){0,3}$/;
/** In front of the first: a date, a connective. */
const OPENING = /^(?:[^,。;]{0,2}|(?:其中|同时|力争|确保|使|到|由|对)[^,。;]{0,6})$/;
/** 在太原召开, 与大同市: named beside the goal. */
const BESIDE = /[在与同跟赴到]$/;

/** The list of places or bodies with which the clause of a goal begins. */
function applications(reading: Reading): Fact[] {
  return reading.mentions.flatMap((goal, subject) => {
    if (goal.type !== 'quantity' || (goal.value as QuantityValue).kind !== 'target') return [];
    const evidence = [clausesOf(reading, goal)];
    return subjectsOf(reading, goal).map((object) =>
      derived({ type: 'APPLIES_TO', subject, object, rule: 'application/subject', confidence: 0.88, evidence }),
    );
  });
}

function subjectsOf({ doc, mentions }: Reading, goal: Mention): number[] {
  const sentence = spanAround(doc.sentences, goal);
  const clause = sentence?.clauses.find(({ start, end }) => start <= goal.start && goal.end <= end);
  if (!clause) return [];
  const found: number[] = [];
  let end = dateEnd(mentions, clause.start, goal.start);
  mentions.forEach((mention, index) => {
    if (!/^(?:place|organization)$/.test(mention.type) || mention.start < end || mention.end > goal.start) return;
    const between = doc.folded.slice(end, mention.start);
    const fits = found.length === 0 ? OPENING.test(between) && !BESIDE.test(between) : JOINT.test(between);
    if (!fits || isInside(mentions, mention)) return;
    found.push(index);
    end = mention.end;
  });
  return found;
}

/** A clause that opens with its date (到年底全市…) has its subject behind it. */
function dateEnd(mentions: readonly Mention[], start: number, before: number): number {
  const date = mentions.find(({ type, start: at, end }) => type === 'date' && at >= start && end <= before);
  return date && date.start - start <= 1 ? date.end : start;
}

/** 临湖市 in 临湖市教育局 is no subject of its own. */
function isInside(mentions: readonly Mention[], { start, end }: Mention): boolean {
  return mentions.some(
    (other) =>
      /^(?:place|organization|meeting|campaign|policy|person)$/.test(other.type) &&
      other.start <= start &&
      end <= other.end &&
      other.end - other.start > end - start,
  );
}
