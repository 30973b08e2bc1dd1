import { readCreditLine, readTrailingCredit } from '../bylines/credit.js';
import { readTag } from '../bylines/tag.js';
import { isFurniture } from './furniture.js';
import { readJumpLine, readJumpTo, startsWithJump } from './jumps.js';
import type { Line } from './lines.js';

/**
 * What a printed line looks like by itself. `head` may be a headline or a sentence torn by the layout: its neighbours decide.
 */
export type LineKind =
  'furniture' | 'credit' | 'jump' | 'date' | 'bullet' | 'question' | 'subhead' | 'tagged' | 'caption' | 'head' | 'para';

const DATE_LINE = /^(?:\d{4}年)(?:\d{1,2}月)(?:\d{1,2}日)?$/;
const BULLET = /^[●■◆★▲◎○□※►▶◇△☆]/;
const QUESTION = /^(?:问|答|记者|主持人|Q|A)\s?\d{0,2}[：:]/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节条])/;
const CAPTION = /^(?:图为|图[①②③④一二三四\d][：:为]?|[上下左右题]图[：:为，,]|资料图|[（(]资料图)/;
const SENTENCE_INSIDE = /[。！!？?；](?=[^”’」』）)》\s])/;
const ENDS = /[。！!？?…][”’」』）)》]*$/;
const LONGEST_HEAD = 48;

export function kindOfLine({ text, bold }: Line): LineKind {
  if (text.length <= 80) {
    const short = kindOfShortLine(text);
    if (short) return short;
  }
  if (startsWithJump(text) || readTag(text)) return 'tagged';
  if (BULLET.test(text)) return 'bullet';
  if (QUESTION.test(text)) return 'question';
  if (CAPTION.test(text)) return 'caption';
  return isHeadLike(text, bold) && !hasEnd(text) ? 'head' : 'para';
}

function kindOfShortLine(text: string): LineKind | null {
  if (isFurniture(text)) return 'furniture';
  if (readJumpLine(text)) return 'jump';
  if (DATE_LINE.test(text)) return 'date';
  if (readCreditLine(text)) return 'credit';
  if (text.length <= 40 && NUMBERED.test(text) && !ENDS.test(text)) return 'subhead';
  return null;
}

/** Whether a line ends like a sentence, so that nothing is torn behind it. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text.slice(-8));
}

/** （下转第二版） or a writer's name ends running text. */
function hasEnd(text: string): boolean {
  return /[）)]$/.test(text) && (readJumpTo(text) !== null || readTrailingCredit(text) !== null);
}

/** A line without a finished sentence in it; long only as a list of titles or a single clause. */
function isHeadLike(text: string, bold: boolean): boolean {
  if (text.length > 240) return false;
  const ended = endsSentence(text);
  if (ended && (/[。…][”’」』）)》]*$/.test(text) || text.length > LONGEST_HEAD)) return false;
  if (/[：；;]$/.test(text) && text.length > 12) return false;
  const bare = text.includes('《') ? text.replace(/《[^《》]*》/g, '') : text;
  if (/。/.test(bare) || (SENTENCE_INSIDE.test(bare) && text.length > LONGEST_HEAD)) return false;
  const commas = bare.match(/[，,]/g)?.length ?? 0;
  return bold || (commas <= 1 && bare.length <= LONGEST_HEAD + 12) || (commas === 0 && bare.length <= 90);
}
