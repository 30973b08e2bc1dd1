import type { Credit } from '../bylines/credit.js';
import { joinTexts } from '../mapped-text.js';
import { headWordsOf, isTorn, newDraft, wordsOf, type Draft } from './draft.js';
import { joinsWord, pairsOf, sharedShare } from './cohesion.js';
import { isBrokenOff, roleOfHead } from './head-decision.js';
import { startsInside } from './non-starters.js';
import { closesBracket, tornBefore } from './torn-line.js';
import { isBody, type Unit } from './units.js';

export interface SplitPage {
  readonly drafts: readonly Draft[];
  /** Units that belong to no article. */
  readonly furniture: readonly Unit[];
}

/** A torn piece stands on the page of its article: no more than so many articles behind it. */
export const NEIGHBOURS = 24;

interface State {
  readonly units: readonly Unit[];
  readonly drafts: Draft[];
  readonly furniture: Unit[];
  /** Pairs of characters that stand together somewhere on the page. */
  readonly pairs: ReadonlySet<number>;
  current: Draft | null;
}

/** Cuts a page into articles and loose pieces, in the order of the page. */
export function splitArticles(all: readonly Unit[]): SplitPage {
  const units = all.filter((unit) => unit.kind !== 'furniture');
  const state: State = {
    units,
    drafts: [],
    furniture: all.filter((unit) => unit.kind === 'furniture'),
    pairs: pairsOf(units.map((unit) => unit.body.text).join('\n')),
    current: null,
  };
  for (let index = 0; index < units.length;) index = take(state, index);
  return { drafts: state.drafts, furniture: state.furniture };
}

/** Takes the unit at `index` and whatever belongs to it; answers the next index. */
function take(state: State, index: number): number {
  const unit = state.units[index];
  if (!unit) return index + 1;
  switch (unit.kind) {
    case 'head':
      return takeHeads(state, index);
    case 'date':
      return takeDate(state, unit, index);
    case 'credit':
      takeCredit(state, unit);
      return index + 1;
    case 'jump':
      if (state.current) state.current.closed = true;
      else state.furniture.push(unit);
      return index + 1;
    case 'caption':
      takeCaption(state, unit);
      return index + 1;
    default:
      takeBody(state, unit);
      return index + 1;
  }
}

function takeHeads(state: State, index: number): number {
  const { units, current } = state;
  let end = index;
  while (units[end]?.kind === 'head') end += 1;
  const group = units.slice(index, end);
  const next = units[end];
  if (next?.kind === 'date') {
    state.current = open(state, newDraft([...group, next]));
    state.current.kind = 'history';
    return end + 1;
  }
  const following = next?.kind === 'credit' ? units[end + 1] : next;
  if (!following || !isBody(following)) return takeLooseHeads(state, group, end);
  const first = group[0];
  if (
    group.length > 1 &&
    first &&
    current &&
    !current.closed &&
    current.body.length > 0 &&
    isBrokenOff(first, current, segmentFrom(units, end).segment)
  ) {
    takeBody(state, { ...first, open: true });
    return index + 1;
  }
  if (
    group.length > 1 ||
    !first ||
    !current ||
    current.closed ||
    current.body.length === 0 ||
    following.tag ||
    following.from ||
    following.kind === 'caption'
  ) {
    return openTitled(state, group, end);
  }
  return takeSingleHead(state, first, end);
}

/** An article under its headlines; the last of them may be the torn beginning of its first sentence. */
function openTitled(state: State, group: readonly Unit[], end: number): number {
  const last = group.at(-1);
  const next = state.units[end];
  if (
    group.length > 1 &&
    last &&
    next?.kind === 'para' &&
    !last.bold &&
    tornBefore(last.body.text, next.body.text) >= 0.8
  ) {
    addBody(open(state, newDraft(group.slice(0, -1))), { ...next, body: joinTexts([last.body, next.body]) });
    return end + 1;
  }
  open(state, newDraft(group));
  return end;
}

/** One headline-like line in an article that may go on. */
function takeSingleHead(state: State, head: Unit, end: number): number {
  const { current, units } = state;
  const next = units[end];
  if (!current || !next) return end;
  const role = roleOfHead({ head, current, ...segmentFrom(units, end), pairs: state.pairs });
  if (role === 'title') {
    open(state, newDraft([head]));
    return end;
  }
  if (role === 'torn' && next.kind === 'para') {
    takeBody(state, { ...next, body: joinTexts([head.body, next.body]) });
    return end + 1;
  }
  current.body.push(head);
  return end;
}

/** Headline-like lines with no article behind them: the end of an unfinished article, or strays. */
function takeLooseHeads(state: State, group: readonly Unit[], end: number): number {
  const { current } = state;
  if (current && !current.closed && current.body.length > 0 && group.length === 1) current.body.push(...group);
  else if (
    group.length > 0 &&
    (state.units[end]?.kind === 'credit' || end >= state.units.length) &&
    group.some((unit) => unit.body.text.length > 24)
  ) {
    open(state, newDraft()).body.push(...group);
  } else state.furniture.push(...group);
  return end;
}

function segmentFrom(
  units: readonly Unit[],
  start: number,
): { readonly segment: string; readonly segmentSigned: boolean } {
  let segment = '';
  for (let at = start; at < units.length && segment.length < 1500; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'credit') return { segment, segmentSigned: unit.credit?.photo === false };
    if (!unit || !isBody(unit) || (unit.tag && at > start)) break;
    segment += `${unit.body.text}\n`;
    if (unit.credit && !unit.credit.photo) return { segment, segmentSigned: true };
  }
  return { segment, segmentSigned: false };
}

/** 1950年12月21日 over a paragraph is the title of a column on that day; over headlines it is the page's date. */
function takeDate(state: State, unit: Unit, index: number): number {
  const next = state.units[index + 1];
  if (!next || !isBody(next) || next.tag) {
    state.furniture.push(unit);
    return index + 1;
  }
  open(state, newDraft([unit])).kind = 'history';
  return index + 1;
}

function takeCaption(state: State, unit: Unit): void {
  const torn = state.current;
  const draft = open(state, newDraft());
  draft.kind = 'photo';
  addBody(draft, unit);
  draft.closed = unit.credit !== null;
  draft.orphan = false;
  if (torn && !torn.closed && torn.body.length > 0 && draft.closed) state.current = torn;
}

function takeBody(state: State, unit: Unit): void {
  const { current } = state;
  if (unit.tag && current && current.body.length > 0) {
    addBody(open(state, newDraft()), unit);
    return;
  }
  if (!current || current.closed || belongsElsewhere(state, unit)) addBody(open(state, newDraft()), unit);
  else addBody(current, unit);
}

/** Whether a paragraph goes on with an earlier, torn article rather than with the one before it. */
function belongsElsewhere(state: State, unit: Unit): boolean {
  const { current, drafts } = state;
  if (
    !current ||
    !current.signed ||
    current.body.length === 0 ||
    current.body.at(-1)?.open ||
    unit.tag ||
    unit.kind !== 'para'
  )
    return false;
  const { text } = unit.body;
  const here = sharedShare(text, `${headWordsOf(current)}\n${wordsOf(current)}`);
  return drafts.slice(-NEIGHBOURS).some((draft) => {
    if (draft === current || !(isTorn(draft) || lacksLead(draft))) return false;
    const there = sharedShare(text, `${headWordsOf(draft)}\n${wordsOf(draft)}`);
    const joined = isTorn(draft) ? joins(draft, text, state.pairs) : 0;
    if (joined > 0) return joined > 1 || (there > here && there > 0.05);
    return there > here + 0.08 && there > here * 2;
  });
}

/** 2 when the paragraph can only go on with a torn sentence, 1 when it may be the rest of the draft's last word, else 0. */
function joins(draft: Draft, text: string, pairs: ReadonlySet<number>): number {
  const tail = draft.body.at(-1)?.body.text ?? '';
  if (startsInside(text) || closesBracket(tail, text)) return 2;
  return joinsWord(tail, text, pairs) ? 1 : 0;
}

/** An article that begins with a bullet or a subhead misses its first paragraph. */
export function lacksLead(draft: Draft): boolean {
  const first = draft.body[0]?.kind;
  return draft.heads.length > 0 && (first === 'bullet' || first === 'subhead');
}

function addBody(draft: Draft, unit: Unit): void {
  draft.body.push(unit);
  if (unit.tag) {
    draft.bylines.push(...unit.tag.bylines);
    draft.publication = unit.tag.publication;
    draft.dateline = unit.tag.date;
    draft.signed ||= unit.tag.bylines.length > 0;
    draft.orphan = false;
  }
  if (unit.from) draft.orphan = false;
  if (unit.credit) sign(draft, unit.credit);
  if (unit.to) draft.closed = true;
}

function sign(draft: Draft, credit: Credit): void {
  draft.bylines.push(...credit.bylines);
  draft.signed = true;
  draft.closed = true;
  if (credit.photo && draft.body.length <= 1) {
    draft.kind = 'photo';
    draft.orphan = false;
  }
}

function takeCredit(state: State, unit: Unit): void {
  const { current } = state;
  const { credit } = unit;
  if (!current || !credit) {
    state.furniture.push(unit);
    return;
  }
  if (current.body.length === 0) {
    current.bylines.push(...credit.bylines);
    current.signed = true;
    return;
  }
  const last = current.body.at(-1);
  if (credit.photo && last && current.body.length > 1 && !current.closed) {
    current.body.pop();
    const photo = newDraft();
    photo.body.push(last);
    state.drafts.push(photo);
    sign(photo, credit);
    return;
  }
  sign(current, credit);
}

function open(state: State, draft: Draft): Draft {
  state.drafts.push(draft);
  state.current = draft;
  return draft;
}
