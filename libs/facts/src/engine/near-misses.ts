import type { EdgeType, Reading, Span } from '@zhengmai/model';
import { compileRule, type CompiledRule } from './compile.js';
import type { End } from './fact-type.js';
import { fillEnd, type Site } from './fill-end.js';
import { isSymbol, SYMBOLS } from './frame.js';
import { inPlace, isNamed, matchAt, visitSites, type FactEngine } from './find-facts.js';

/** A rule that woke on its trigger and found no fact, with the first thing that it missed. */
export interface NearMiss {
  readonly type: EdgeType;
  readonly rule: string;
  /** The trigger in the article's text. */
  readonly trigger: Span;
  readonly sentence: Span;
  readonly reason: NearMissReason;
  /** What was missing, in words. */
  readonly missing: string;
}

/** Nearest first: an end that nobody fills, a look-alike that silenced the rule, whose words they are, the words around the trigger. */
const REASONS = ['no object', 'no subject', 'unless', 'place', 'pattern'] as const;
export type NearMissReason = (typeof REASONS)[number];

/** Rules that nearly fired, the nearest first, then in text order; a trigger that gave a fact of the type by another rule is none. */
export function findNearMisses(engine: FactEngine, reading: Reading): NearMiss[] {
  const fired = new Set<string>();
  const misses: NearMiss[] = [];
  visitSites(engine, reading, (compiled, site) => {
    const miss = missOf(reading, compiled, site);
    if (miss === 'fired') fired.add(keyOf(compiled, site));
    else if (miss !== null) misses.push({ ...describe(compiled, site), ...miss });
  });
  const rank = ({ reason }: NearMiss): number => REASONS.indexOf(reason);
  return misses
    .filter(({ type, trigger }) => !fired.has(`${type} ${trigger.start}`))
    .sort((a, b) => rank(a) - rank(b) || a.trigger.start - b.trigger.start);
}

type Miss = Pick<NearMiss, 'reason' | 'missing'>;

/** The same questions in the same order as a rule that fires asks; null where the rule was not meant at all, such as one that every mention of a type wakes. */
function missOf(reading: Reading, compiled: CompiledRule, site: Site): Miss | 'fired' | null {
  const { rule, unless, pattern } = compiled;
  if (!isNamed(reading, compiled, site)) return null;
  if (!inPlace(reading, compiled, site)) return { reason: 'place', missing: `it holds only in ${rule.only}` };
  const silenced = unless && matchAt(unless, site);
  if (silenced) {
    const sides = [rule.unlessBefore, rule.unlessAfter].filter(Boolean).join(' | ');
    return { reason: 'unless', missing: `silenced by a look-alike: ${readable(sides)}` };
  }
  const match = matchAt(pattern, site);
  if (!match)
    return isSymbol(site.frame.text[site.at] ?? '')
      ? null
      : { reason: 'pattern', missing: sideThatFails(compiled, site) };
  const subjects = fillEnd(reading, site, { end: rule.subject, tail: compiled.subjectTail, match });
  if (subjects.length === 0) return { reason: 'no subject', missing: wanted(rule.subject) };
  const objects = fillEnd(reading, site, { end: rule.object, tail: compiled.objectTail, match });
  return objects.length === 0 ? { reason: 'no object', missing: wanted(rule.object) } : 'fired';
}

const wanted = ({ types, from, followedBy }: End): string =>
  `no ${types.join(' or ')} ${from.join(', ')}${followedBy ? ` that ${followedBy} follows` : ''}`;

/** Each side of the pattern by itself tells which one did not match. */
function sideThatFails({ factType, rule }: CompiledRule, site: Site): string {
  const trigger = site.frame.text.slice(site.at, site.end);
  const matches = (side: 'before' | 'after'): boolean => {
    const other = side === 'before' ? 'after' : 'before';
    return matchAt(compileRule(factType, { ...rule, [other]: undefined }, trigger).pattern, site) !== null;
  };
  const failing = (['before', 'after'] as const).filter((side) => rule[side] !== undefined && !matches(side));
  return (
    failing.map((side) => `nothing ${side} the trigger like ${readable(rule[side] ?? '')}`).join('; ') ||
    'its two sides together'
  );
}

/** Patterns may hold a mention's own character: its name is what a person reads. */
function readable(pattern: string): string {
  return Object.entries(SYMBOLS).reduce((text, [name, symbol]) => text.replaceAll(symbol, `{${name}}`), pattern);
}

function describe({ factType, rule }: CompiledRule, { frame, at, end }: Site): Omit<NearMiss, keyof Miss> {
  const { start, end: stop } = frame.sentence;
  const trigger = { start: frame.offsets[at] as number, end: frame.offsets[end] as number };
  return { type: factType.edge, rule: rule.id, trigger, sentence: { start, end: stop } };
}

const keyOf = ({ factType }: CompiledRule, { frame, at }: Site): string => `${factType.edge} ${frame.offsets[at]}`;
