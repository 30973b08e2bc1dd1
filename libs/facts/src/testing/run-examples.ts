import { contentId, type Article, type Fact, type Reading } from '@zhengmai/model';
import { buildTrie, findContexts, makeDoc, SPEECH_VERBS } from '@zhengmai/text';
import { findFacts, makeFactEngine } from '../engine/find-facts.js';
import type { FactType } from '../engine/fact-type.js';
import type { FactExample } from './examples.js';
import { parseTagged } from './parse-tagged.js';

/** A row's facts of one type, with the mentions taken from the tags: `subject -> object` lines, sorted, and the rules that found them. */
export function factsOfExample(
  factType: FactType,
  { text: tagged }: FactExample,
): { lines: string[]; rules: string[] } {
  const engine = makeFactEngine([factType]);
  const trie = buildTrie([...engine.lexicons, SPEECH_VERBS]);
  const { text, mentions } = parseTagged(tagged);
  const doc = makeDoc(articleOf(text), trie);
  const reading: Reading = { doc, mentions, contexts: findContexts(doc, mentions) };
  const facts = findFacts(engine, reading);
  return { lines: unique(facts.map((fact) => lineOf(reading, fact))), rules: unique(facts.map(({ rule }) => rule)) };
}

export function expectedLines({ facts }: FactExample): string[] {
  return unique(facts.map(([subject, object]) => `${subject} -> ${object}`));
}

/** An article that holds nothing but a text. */
export function articleOf(text: string): Article {
  const source = { path: 'example', ordinal: 1, id: null };
  const head = { title: null, kicker: null, subtitle: null, publication: null, publishedOn: null, eventDate: null };
  return { id: contentId('Article', [text]), ...head, locale: null, basis: {}, bylines: [], text, source };
}

function lineOf({ mentions }: Reading, { subject, object }: Fact): string {
  return `${nameOf(mentions[subject])} -> ${nameOf(mentions[object])}`;
}

/** A bare 会议 is shown by the name of the meeting that it means only when that stands in the tag; else as printed. */
function nameOf(mention: Reading['mentions'][number] | undefined): string {
  return mention?.text ?? '?';
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}
