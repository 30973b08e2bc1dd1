import type { Mention, Reading, Span } from '@zhengmai/model';
import type { End, Finder } from './fact-type.js';
import { symbolOf, type Frame } from './frame.js';

/** Where a trigger stands: its frame, its frame indexes, and the frame's predicates. */
export interface Site {
  readonly frame: Frame;
  readonly at: number;
  readonly end: number;
  readonly groups: readonly Span[];
}

interface Wanted {
  readonly end: End;
  readonly tail: RegExp | null;
  readonly match: RegExpExecArray;
}

/** The mentions that fill one end of an edge, by the first finder that finds any. */
export function fillEnd(reading: Reading, site: Site, { end, tail, match }: Wanted): number[] {
  for (const finder of end.from) {
    const found = find(reading, site, { finder, match }).filter((index) => fits(reading, end, index));
    const kept = tail ? found.filter((index) => hasTail(site.frame, index, tail)) : found;
    if (kept.length > 0) return kept;
  }
  return [];
}

function find(reading: Reading, site: Site, { finder, match }: { finder: Finder; match: RegExpExecArray }): number[] {
  const context = reading.contexts[site.frame.sentence.index];
  switch (finder) {
    case 'before':
    case 'after':
      return captured(site.frame, match, finder);
    case 'stretch-before':
      return stretchBefore(site, site.at);
    case 'stretch-after':
      return between(site.frame, site.end, nextPredicate(site));
    case 'trigger':
      return between(site.frame, site.at, site.at + 1);
    case 'within':
      return within(reading, site);
    case 'within-ends':
      return within(reading, site).filter((index) => atAnEnd(reading, site, index));
    case 'context-meeting':
      return context?.meeting == null ? [] : [context.meeting];
    case 'context-joint':
      return [...(context?.joint ?? [])];
    case 'context-trip':
      return context?.trip == null ? [] : [context.trip];
    case 'context-speaker':
      return context?.speaker == null ? [] : [context.speaker];
  }
}

function fits({ mentions }: Reading, { types }: End, index: number): boolean {
  const mention = mentions[index];
  const symbol = mention ? symbolOf(mention) : null;
  return symbol !== null && types.includes(symbol);
}

function captured(frame: Frame, match: RegExpExecArray, side: 'before' | 'after'): number[] {
  return Object.entries(match.indices?.groups ?? {})
    .filter(([name, span]) => name.startsWith(side) && span !== undefined)
    .flatMap(([, span]) => between(frame, (span as [number, number])[0], (span as [number, number])[1]));
}

/** Longest word for a meeting that stands last: 常委会会议, 报告会. */
const LAST_WORD = 5;

/** A subject goes on over predicates that name nobody else: X深入一线,实地察看…,并讲话. */
const CARRIED_ON = /^[^;:。“”]{0,40}$/;

/** Mentions from the last predicate to the trigger; when nobody stands there, the subject before that predicate. */
function stretchBefore({ frame, groups }: Site, at: number): number[] {
  const own = groups.findIndex(({ start, end }) => start <= at && at < end);
  const before = groups.filter(({ end }, i) => (own < 0 ? end <= at : i < own)).at(-1);
  const to = own < 0 ? at : Math.min(at, (groups[own] as Span).start);
  const found = between(frame, before?.end ?? 0, Math.max(to, before?.end ?? 0));
  if (!before || hasActor(frame, before.end, to) || !CARRIED_ON.test(frame.text.slice(before.end, to))) return found;
  return [...stretchBefore({ frame, at, end: at, groups }, before.start), ...found];
}

/** Mentions inside the mention that is the trigger, such as the body in a meeting's name. */
function within({ mentions }: Reading, { frame, at }: Site): number[] {
  const index = frame.symbols.get(at);
  const outer = index === undefined ? undefined : mentions[index];
  if (!outer) return [];
  const found: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const inner = mentions[i] as Mention;
    if (inner.start >= outer.end) break;
    if (i !== index && inner.start >= outer.start && inner.end <= outer.end) found.push(i);
  }
  return found;
}

/** A body holds what is named after it: it opens the name (after a year or a term), or the last word follows it. */
function atAnEnd({ doc, mentions }: Reading, { frame, at }: Site, index: number): boolean {
  const outer = mentions[frame.symbols.get(at) as number] as Mention;
  const { start, end } = mentions[index] as Mention;
  const lead = doc.folded.slice(outer.start, start);
  return /^(?:\d{4}年度?|第?[一二三四五六七八九十]{1,3}届|[“" ])*$/.test(lead) || outer.end - end <= LAST_WORD;
}

function hasActor(frame: Frame, from: number, to: number): boolean {
  return /[\uE001\uE002]/.test(frame.text.slice(from, to));
}

function nextPredicate({ frame, at, groups }: Site): number {
  const own = groups.find(({ start, end }) => start <= at && at < end);
  const after = own ? own.end : at;
  return groups.find(({ start }) => start >= after && start > at)?.start ?? frame.text.length;
}

function between({ symbols, text }: Frame, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, text.length); i++) {
    const index = symbols.get(i);
    if (index !== undefined) found.push(index);
  }
  return found;
}

function hasTail(frame: Frame, index: number, tail: RegExp): boolean {
  for (const [at, mention] of frame.symbols) {
    if (mention !== index) continue;
    tail.lastIndex = at + 1;
    return tail.test(frame.text);
  }
  return false;
}
