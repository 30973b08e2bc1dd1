import { joinsWord } from './cohesion.js';
import { startsInside, startsWithClosing } from './non-starters.js';

const NOWHERE: ReadonlySet<number> = new Set();
/** Words after which no headline and no sentence ends. */
const ENDS_INSIDE = /[的和与及对将为在把被由向从至并，、]$/;
/** X表示， opens a sentence. */
const SAYS = /(?:表示|指出|强调|说|认为|介绍|要求|提出)[，,：]/;
const REPORT_START =
  /^(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨日|昨天|今天|连日来|前不久|记者|当地时间)/;

/** Whether a line without an end stops where no headline would stop. */
export function endsInside(text: string): boolean {
  return ENDS_INSIDE.test(text);
}

export function opensSpeech(text: string): boolean {
  return SAYS.test(text);
}

/** 6月2日， 近日， 记者: how a report's first sentence begins. */
export function startsReport(text: string): boolean {
  return REPORT_START.test(text);
}

/** How much a line without an end looks like a piece of the sentence that goes on in `next`: 0.8 and more means that it is one. */
export function tornBefore(line: string, next: string): number {
  let score = 0;
  if (startsReport(line)) score += 0.8;
  if (/[，,、]/.test(line)) score += 0.5;
  if (opensSpeech(line)) score += 0.5;
  if (endsInside(line)) score += 0.8;
  if (startsInside(next)) score += 0.8;
  if (joinsWord(line, next, NOWHERE)) score += 0.7;
  if (/\s/.test(line)) score -= 0.5;
  if (line.length < 8) score -= 0.4;
  return score;
}

/** How much a line looks like the next piece of the sentence that stops in `before`: 0.8 and more means that it is one. */
export function tornAfter(before: string, line: string): number {
  let score = 0;
  if (startsWithClosing(line)) score += 1;
  else if (startsInside(line)) score += 0.6;
  if (joinsWord(before, line, NOWHERE)) score += 0.7;
  if (/[，,、]/.test(line)) score += 0.4;
  if (line.length >= 30) score += 0.3;
  if (/\s/.test(line)) score -= 0.4;
  return score;
}

const BRACKETS = ['《》', '“”', '（）', '()', '『』', '「」'] as const;

/** Whether a bracket or quotation that is open at the end of `before` is closed in `after`. */
export function closesBracket(before: string, after: string): boolean {
  return BRACKETS.some(([left = '', right = '']) => {
    if (before.lastIndexOf(left) <= before.lastIndexOf(right)) return false;
    const close = after.indexOf(right);
    const open = after.indexOf(left);
    return close >= 0 && (open < 0 || close < open);
  });
}
