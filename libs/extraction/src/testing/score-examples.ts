import type { Fact, MeetingValue, Reading } from '@zhengmai/model';
import { findFacts, type FactType } from '@zhengmai/facts';
import type { FactExample, FactExamples } from '../../../facts/src/testing/examples.js';
import { parseTagged } from '../../../facts/src/testing/parse-tagged.js';
import { readMentions } from '../extract.js';
import { ENGINE } from '../stages.js';
import { readText } from './read-text.js';

export interface Score {
  /** F1 of the facts of all rows, three decimals. */
  readonly f1: number;
  /** Texts, without tags, of the rows that are not wholly right. */
  readonly broken: readonly string[];
}

/** A fact type's table once more, the tags stripped: every stage reads the rows as it would read a paper. */
export function scoreExamples(factType: FactType, examples: FactExamples): Score {
  const rows = examples.map((example) => ({ example, ...compare(factType, example) }));
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const [right, wrong, missed] = [sum((row) => row.right), sum((row) => row.wrong), sum((row) => row.missed)];
  const f1 = right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
  const broken = rows.filter((row) => row.wrong + row.missed > 0).map(({ text }) => text);
  return { f1: Math.round(f1 * 1000) / 1000, broken };
}

function compare(factType: FactType, { text: tagged, facts }: FactExample) {
  const { text } = parseTagged(tagged);
  const reading = readMentions(readText(text));
  const found = new Map<string, Set<string>[]>();
  for (const fact of findFacts(ENGINE, reading)) {
    if (fact.type === factType.edge) found.set(keyOf(reading, fact), namesOf(reading, fact));
  }
  const left = new Map(found);
  for (const [subject, object] of facts) {
    const match = [...left].find(([, [a, b]]) => a?.has(subject) && b?.has(object));
    if (match) left.delete(match[0]);
  }
  const right = found.size - left.size;
  return { text, right, wrong: left.size, missed: facts.length - right };
}

/** Facts that differ only in which mention of one thing they take are one. */
function keyOf(reading: Reading, fact: Fact): string {
  return namesOf(reading, fact)
    .map((names) => [...names][0])
    .join(' -> ');
}

/** What each end may be called: the printed words, and for a meeting every name that the text gives it. */
function namesOf({ mentions }: Reading, { subject, object }: Fact): Set<string>[] {
  return [subject, object].map((index) => {
    const mention = mentions[index];
    if (mention?.type !== 'meeting') return new Set([mention?.text ?? '?']);
    const { event, name } = mention.value as MeetingValue;
    const same = mentions.filter(({ type, value }) => type === 'meeting' && (value as MeetingValue).event === event);
    return new Set([name, ...same.map(({ text }) => text)]);
  });
}
