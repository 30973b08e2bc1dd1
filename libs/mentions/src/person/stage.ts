import { THEORY_WORDS } from '@zhengmai/lexicon';
import type { Doc, Mention, Span } from '@zhengmai/model';
import type { PrintedPost } from '../position/printed-post.js';
import { sceneOf, type Scene } from '../position/scene.js';
import { CREDIT_WORDS } from './lexicons.js';

/** Rule of names in transcription: 总理 before one is not the State Council's. */
export const FOREIGN_RULE = 'person/foreign';

/** A person as one place of the text names them. */
export interface FoundPerson extends Span {
  readonly name: string;
  /** Posts printed beside the name. */
  readonly posts: readonly PrintedPost[];
  /** The posts are said of a whole list. */
  readonly collective: boolean;
  readonly rule: string;
}

/** The scene of a doc together with what no name may touch. */
export interface Stage extends Scene {
  /** Whether a run of characters is free to be a name: outside 《》 and bodies, not the front of a title, not a credit. */
  isFree(span: Span): boolean;
  /** Whether a name may begin here: behind a mark, a body or a department. */
  opens(start: number): boolean;
}

const OPENING = /[\s,.。;:、!?()“”《》—…]/;
const AT_BEGINNING = /(?:^|[\s,。;:、!?()“”》])(?:其中|会上|会后|随后|当天|当日|今天|近日|日前|据)$/u;
const UNIT = /[处科室股]$/u;
const CREDIT_GAP = 26;
const CREDIT_TAIL = /^(?:[\s:/]|[\u3400-\u9fff]{2,4}(?=[\s、])|、)*$/u;

export function stageOf(doc: Doc, earlier: readonly Mention[]): Stage {
  const scene = sceneOf(doc, earlier);
  const { folded } = scene;
  const titleStarts = new Map<number, number>();
  for (const { start, end } of scene.titleEnds.values())
    titleStarts.set(start, Math.max(titleStarts.get(start) ?? 0, end));
  const books = doc.enclosures.filter(({ kind }) => kind === 'title');
  const credits = (doc.hits[CREDIT_WORDS.name] ?? []).map(({ end }) => end);
  return {
    ...scene,
    isFree: (span) =>
      !overlapsAny(scene.bodies, span) &&
      !overlapsAny(books, span) &&
      !beginsTitle(titleStarts, span) &&
      !isCredit(folded, credits, span.start) &&
      !isTheory(folded, span.end),
    opens: (start) =>
      start === 0 ||
      OPENING.test(folded[start - 1] as string) ||
      scene.bodyEnds.has(start) ||
      AT_BEGINNING.test(folded.slice(Math.max(0, start - 3), start)) ||
      (UNIT.test(folded[start - 1] as string) && scene.bodies.some(({ end }) => end < start && start - end <= 8)),
  };
}

/** Whether the text goes on as the name of a theory or a set phrase: 习近平同志为核心. */
export function isTheory(folded: string, end: number): boolean {
  return THEORY_WORDS.some((word) => folded.startsWith(word, end)) || folded.startsWith('法治', end);
}

function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.start < end;
}

function beginsTitle(titleStarts: ReadonlyMap<number, number>, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const titleEnd = titleStarts.get(at);
    if (titleEnd !== undefined && (titleEnd > end || at === start || titleEnd === end)) return true;
  }
  return false;
}

/** Whether names that run up to here belong to 记者, 编辑 and the like. */
function isCredit(folded: string, credits: readonly number[], start: number): boolean {
  let low = 0;
  let high = credits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((credits[middle] as number) <= start) low = middle + 1;
    else high = middle;
  }
  const end = credits[low - 1];
  return end !== undefined && start - end <= CREDIT_GAP && CREDIT_TAIL.test(folded.slice(end, start));
}
