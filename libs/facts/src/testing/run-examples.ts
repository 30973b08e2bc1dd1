import { contentId, type Article, type Fact, type MeetingValue, type Mention, type Reading } from '@zhengmai/model';
import { findDirectives } from '@zhengmai/mentions';
import { buildTrie, findContexts, makeDoc, SPEECH_VERBS, type Trie } from '@zhengmai/text';
import { findFacts, makeFactEngine, type FactEngine } from '../engine/find-facts.js';
import type { FactType } from '../engine/fact-type.js';
import { FACT_TYPES } from '../registry.generated.js';
import type { FactExample } from './examples.js';
import { parseTagged } from './parse-tagged.js';

interface Ready {
  readonly engine: FactEngine;
  readonly trie: Trie;
}

const ready = new WeakMap<FactType, Ready>();

/** The product's engine with one fact type put in the place of its namesake: all triggers end predicates, as they do there. */
function engineWith(factType: FactType): Ready {
  const known = ready.get(factType);
  if (known) return known;
  const engine = makeFactEngine(FACT_TYPES.map((other) => (other.name === factType.name ? factType : other)));
  const made = { engine, trie: buildTrie([...engine.lexicons, SPEECH_VERBS]) };
  ready.set(factType, made);
  return made;
}

/** A row's facts of one type, with the mentions taken from the tags: `subject -> object` lines, sorted, and the rules that found them. */
export function factsOfExample(
  factType: FactType,
  { text: tagged }: FactExample,
): { lines: string[]; rules: string[] } {
  const { engine, trie } = engineWith(factType);
  const { text, mentions: named } = parseTagged(tagged);
  const doc = makeDoc({ article: articleOf(text) }, trie);
  const contexts = findContexts(doc, named);
  const reading: Reading = { doc, contexts, mentions: [...named, ...findDirectives(doc, named, contexts)] };
  const facts = findFacts(engine, reading).filter(({ type }) => type === factType.edge);
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

/** A meeting is shown by its name, also where only 会议 is printed; all else as printed. */
function nameOf(mention: Mention | undefined): string {
  if (mention?.type === 'meeting') return (mention.value as MeetingValue).name;
  return mention?.text ?? '?';
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}
