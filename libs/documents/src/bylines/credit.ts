import type { Byline } from '@zhengmai/model';
import { isPersonName, readNames } from './person-names.js';

/** Who wrote an article or took a picture, printed behind it: (魏 薇), 本报记者 张波, 清徐县融媒体中心提供. */
export interface Credit {
  /** Where it begins in the paragraph; what stands before is the article's. */
  readonly start: number;
  readonly bylines: readonly Byline[];
  readonly photo: boolean;
}

const LONGEST = 64;
const LONGEST_TAIL = 42;
const MARK = /^[□■◆◇○●◎▲△★☆·—\-\s]+/;
const ROLE = /记者|通讯员|评论员|实习生|撰稿|文\/图|图\/文|摄影|供稿|供图|提供|作者|执笔|采写|整理|摄|报道/;
const PHOTO = /(?:摄影报道|摄影|供图|提供|摄)[）)]?$/;
const TEXT_TOO = /文[/ ]?图|图[/ ]?文|文并|文、图/;
const EDITORIAL = /^(?:责任编辑|责编|编辑|来源|作者|校对|审核|美编|版式|制图|组稿|编审|值班编委|统筹)[：:|\s]/;
const NO_CREDIT = /^(?:完|待续|下转|上接|未完|略|节选|试行|草案|讨论稿)/;
const BRACKET = /[（(]([^（）()]{2,48})[）)]$/;
const ENDINGS = '。！？!?…”’」』）)';

/** A line that is a credit and nothing else. */
export function readCreditLine(line: string): Credit | null {
  if (line.length > LONGEST || /[。！？；，《“]/.test(line)) return null;
  const bare = unwrap(line.replace(MARK, ''));
  if (EDITORIAL.test(bare))
    return { start: 0, bylines: readNames(bare.replace(/^[^：:|\s]+[：:|\s]+/, '')) ?? [], photo: false };
  const marked = bare !== line;
  const bylines = readNames(bare);
  if (!bylines) return null;
  if (!ROLE.test(bare) && !(marked && bylines.every(({ name }) => isPersonName(name)))) return null;
  if (bylines.length === 0) return /评论员$/.test(bare) ? { start: 0, bylines: [], photo: false } : null;
  return { start: 0, bylines, photo: isPhoto(bare) };
}

/** A credit that ends a paragraph, after its last sentence. */
export function readTrailingCredit(text: string): Credit | null {
  return readBracket(text) ?? readUnbracketed(text);
}

function readBracket(text: string): Credit | null {
  const match = BRACKET.exec(text.slice(-52));
  const inside = match?.[1]?.trim() ?? '';
  if (!match || NO_CREDIT.test(inside) || /[。！？；《“\d]/.test(inside)) return null;
  const start = text.length - match[0].length;
  if (start > 0 && !/[。！？!?…”’」』\s]/.test(text.charAt(start - 1))) return null;
  const bylines = readNames(inside);
  if (!bylines || bylines.length === 0) return null;
  if (!ROLE.test(inside) && !bylines.every(({ name }) => isPersonName(name))) return null;
  return { start: beforeSpaces(text, start), bylines, photo: isPhoto(inside) };
}

function readUnbracketed(text: string): Credit | null {
  const tail = behindLastSentence(text);
  if (tail.length < 2 || !ROLE.test(tail) || /[，,；;]/.test(tail)) return null;
  const bylines = readNames(tail.replace(MARK, ''));
  if (!bylines || bylines.length === 0) return null;
  return { start: beforeSpaces(text, text.length - tail.length), bylines, photo: isPhoto(tail) };
}

/** The words behind the last mark that ends a sentence, when they are few. */
function behindLastSentence(text: string): string {
  for (let at = text.length - 1; at >= 0 && at >= text.length - LONGEST_TAIL; at -= 1) {
    if (ENDINGS.includes(text.charAt(at))) return text.slice(at + 1).trimStart();
  }
  return '';
}

function isPhoto(credit: string): boolean {
  return PHOTO.test(credit) && !TEXT_TOO.test(credit);
}

function unwrap(line: string): string {
  const match = /^[（(]([^（）()]*)[）)]$/.exec(line);
  return (match?.[1] ?? line).trim();
}

function beforeSpaces(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length;
}
