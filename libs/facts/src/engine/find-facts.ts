import type { Fact, Hit, Lexicon, Reading } from '@zhengmai/model';
import { compileRule, triggerText, type CompiledRule } from './compile.js';
import type { FactType } from './fact-type.js';
import { fillEnd, type Site } from './fill-end.js';
import { evidenceFor } from './evidence-for.js';
import { frameIndexOf, isSymbol, makeFrames } from './frame.js';
import { PREDICATES, predicatesOf } from './predicates.js';

/** Fact types compiled for the trie: trigger word -> the rules that it wakes. */
export interface FactEngine {
  readonly lexicons: readonly Lexicon[];
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly derivations: readonly ((reading: Reading) => readonly Fact[])[];
}

export const TRIGGERS = 'fact-trigger';
const PREDICATE = 'fact-predicate';

export function makeFactEngine(factTypes: readonly FactType[]): FactEngine {
  const rules = new Map<string, CompiledRule[]>();
  for (const factType of factTypes) {
    for (const rule of factType.rules) {
      for (const trigger of rule.triggers) {
        const text = triggerText(trigger);
        const woken = rules.get(text) ?? [];
        woken.push(compileRule(factType, rule, text));
        rules.set(text, woken);
      }
    }
  }
  const words = [...rules.keys()].filter((word) => !isSymbol(word));
  const predicates = [...new Set([...PREDICATES, ...words])];
  return {
    lexicons: [
      { name: TRIGGERS, words },
      { name: PREDICATE, words: predicates },
    ],
    rules,
    derivations: factTypes.flatMap(({ derive }) => (derive ? [derive] : [])),
  };
}

/** Every fact that a rule finds, each (type, subject, object) once with its surest rule, in text order. */
export function findFacts(engine: FactEngine, reading: Reading): Fact[] {
  const facts: Fact[] = [];
  visitSites(engine, reading, (compiled, site) => facts.push(...fire(reading, compiled, site)));
  for (const derive of engine.derivations) facts.push(...derive(reading));
  return surest(facts);
}

/** Every place where a trigger wakes a rule, in text order. */
export function visitSites(
  engine: FactEngine,
  { doc, mentions }: Reading,
  visit: (compiled: CompiledRule, site: Site) => void,
): void {
  const triggers = doc.hits[TRIGGERS] ?? [];
  const predicates = doc.hits[PREDICATE] ?? [];
  let next = 0;
  for (const frame of makeFrames(doc, mentions)) {
    const sites: [number, string][] = [];
    for (const at of frame.symbols.keys())
      if (engine.rules.has(frame.text[at] as string)) sites.push([at, frame.text[at] as string]);
    for (; next < triggers.length && (triggers[next] as Hit).start < frame.sentence.end; next++) {
      const { start, word } = triggers[next] as Hit;
      const at = frameIndexOf(frame, start);
      if (at >= 0) sites.push([at, word]);
    }
    if (sites.length === 0) continue;
    const groups = predicatesOf(frame, predicates);
    for (const [at, word] of sites)
      for (const compiled of engine.rules.get(word) ?? [])
        visit(compiled, { frame, at, end: at + word.length, groups });
  }
}

function fire(reading: Reading, compiled: CompiledRule, site: Site): Fact[] {
  const { rule, pattern, unless, factType } = compiled;
  if (!inPlace(reading, compiled, site) || !isNamed(reading, compiled, site)) return [];
  if (unless && matchAt(unless, site)) return [];
  const match = matchAt(pattern, site);
  if (!match) return [];
  const subjects = fillEnd(reading, site, { end: rule.subject, tail: compiled.subjectTail, match });
  if (subjects.length === 0) return [];
  const objects = fillEnd(reading, site, { end: rule.object, tail: compiled.objectTail, match });
  return subjects.flatMap((subject) =>
    objects.map((object) => ({
      type: factType.edge,
      subject,
      object,
      rule: rule.id,
      ruleVersion: rule.version,
      confidence: rule.confidence,
      evidence: evidenceFor(reading, site, [subject, object]),
      properties: rule.properties ?? {},
    })),
  );
}

/** Rules may be meant for narration only, or only for words that somebody says. */
export function inPlace({ contexts }: Reading, { rule }: CompiledRule, { frame, at }: Site): boolean {
  if (!rule.only) return true;
  const context = contexts[frame.sentence.index];
  const offset = frame.offsets[at] ?? 0;
  const words = context !== undefined && context.speaker !== null && offset >= context.wordsStart;
  return words === (rule.only === 'words');
}

export function isNamed({ mentions }: Reading, { named }: CompiledRule, { frame, at }: Site): boolean {
  if (!named) return true;
  const index = frame.symbols.get(at);
  return index !== undefined && named.test(mentions[index]?.text ?? '');
}

export function matchAt(pattern: RegExp, { frame, at }: Site): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(frame.text);
}

/** One fact a (type, subject mention, object mention): the surest, then the first rule id. */
function surest(facts: readonly Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.type} ${fact.subject} ${fact.object}`;
    const known = best.get(key);
    if (!known || fact.confidence > known.confidence) best.set(key, fact);
  }
  return [...best.values()];
}
