import type { Doc, Enclosure, Span } from '@zhengmai/model';
import { docTypeOf } from './doc-types.js';
import type { PrintedTitle } from './printed-title.js';
import { docNumberAt } from './title-facts.js';

/** Behind 》: a status that belongs to the title. */
const STATUS_BEHIND =
  /\s?(?:\((?:(?:修订|修正)?草案|草案[^()]{0,12}|试行|暂行|讨论稿|征求意见稿|送审稿|审议稿|修订|\d{4}年版)\)|(?:修订|修正)?草案|征求意见稿)/y;
/** What is sung, shown, printed or said under a title, whatever the title ends on. */
const WORK_BEHIND =
  /\s?[)”]?(?:一书|这本书|节目|电影|影片|电视剧|栏目|专栏|歌曲|一歌|舞蹈|小品|展览|特展|丛书|画册|杂志|期刊|一文|的文章|系列报道|专题片|纪录片|主题曲|情景剧)/y;
const WORK_BEFORE =
  /(?:游戏|电影|影片|电视剧|歌曲|合唱|舞蹈|小品|快板|话剧|图书|专著|小说|著作|纪录片|专题片|宣传片|栏目|专栏|展览|文章|论文|报告文学|题为|主题为|为题|节目)[“:]?$/;
/** The document inside a notice that does no more than pass it on. */
const PASSED_ON = /(?:印发|转发|批转|发布|公布)[<《〈]([^<>《》〈〉]+)[>》〉]的(?:通知|公告|函)$/;

/** Titles in 《》 that name official documents; those nested in a notice that issues them stand beside it. */
export function bracketedTitles(doc: Doc): PrintedTitle[] {
  return doc.enclosures.filter(({ kind }) => kind === 'title').flatMap((enclosure) => titlesIn(doc, enclosure));
}

function titlesIn(doc: Doc, enclosure: Enclosure): PrintedTitle[] {
  const inner = { start: enclosure.start + 1, end: enclosure.end - 1 };
  if (isWork(doc.folded, enclosure)) return [];
  const behind = behindOf(doc.folded, enclosure.end);
  const outer = titleOf(doc, inner, { ...behind, span: { start: enclosure.start, end: behind.end } });
  return outer ? [outer, ...nestedIn(doc, inner)] : [];
}

function nestedIn(doc: Doc, inner: Span): PrintedTitle[] {
  const title = doc.folded.slice(inner.start, inner.end);
  const match = PASSED_ON.exec(title);
  if (!match) return [];
  const start = inner.start + match.index + match[0].indexOf(match[1] as string);
  const span = { start, end: start + (match[1] as string).length };
  const nested = titleOf(doc, span, { status: '', docNumber: null, span });
  return nested ? [{ ...nested, rule: 'policy/nested' }] : [];
}

interface Behind {
  readonly status: string;
  readonly docNumber: string | null;
}

function titleOf(doc: Doc, inner: Span, { status, docNumber, span }: Behind & { span: Span }): PrintedTitle | null {
  const folded = doc.folded.slice(inner.start, inner.end).trim() + status;
  const docType = docTypeOf(folded);
  if (!docType) return null;
  const title =
    doc.text.slice(inner.start, inner.end).trim() + doc.text.slice(inner.end + 1, inner.end + 1 + status.length);
  return { ...span, title: title.replace(/\n/g, ''), folded, docType, docNumber, rule: 'policy/bracketed' };
}

function behindOf(folded: string, at: number): Behind & { readonly end: number } {
  STATUS_BEHIND.lastIndex = at;
  const status = STATUS_BEHIND.exec(folded)?.[0] ?? '';
  const number = docNumberAt(folded, at + status.length);
  return { status, docNumber: number?.docNumber ?? null, end: number?.end ?? at + status.length };
}

function isWork(folded: string, { start, end }: Enclosure): boolean {
  WORK_BEHIND.lastIndex = end;
  return WORK_BEHIND.test(folded) || WORK_BEFORE.test(folded.slice(Math.max(0, start - 6), start));
}
