import { sharedShare } from './cohesion.js';
import { wordsOf, type Draft } from './draft.js';

export interface Headlines {
  readonly kicker: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
}

const WHO = /(?:主持|出席|讲话|致辞|参加|作辅导|作报告|作宣讲|宣讲|列席|陪同|调研|见证|批示)$/;
const COLUMN = /^(?:本报|本刊|\p{Script=Han}{1,3}报)?(?:特约)?(?:评论员|评|时评|短评|快评|社论|观察|锐评)$/u;
const LEADS_ON = /(?:强调|指出|要求|表示|提出|时|[：:])$/;
const SLOGAN =
  /^(?:聚焦|深入|学习|贯彻|落实|奋力|奋进|慎终如始|助企|喜迎|庆祝|走进|走好|关注|弘扬|践行|扎实|坚持|争当|争做|牢记|全力|打好|打赢|坚决|决战|决胜|建设|推进|推动|加快|高质量|新时代|我为|百年|凝心)|[·•—]|在行动|进行时|之要$|之窗$|专栏$|系列/;
const MATTER = /^(?:传达|学习|审议|听取|研究|部署|讨论|通过|——|—|–|-)/;

/** Which of the lines above an article is its kicker, its title and its subtitles. */
export function headlinesOf(draft: Draft): Headlines {
  if (draft.kind === 'history') return historyHeadlines(draft);
  const lines = mergedLines(draft);
  const at = titleIndex(draft, lines);
  return {
    kicker: orNull(lines.slice(0, at)),
    title: lines[at]?.text ?? null,
    subtitle: orNull(lines.slice(at + 1)),
  };
}

interface HeadLine {
  readonly text: string;
  readonly bold: boolean;
}

function historyHeadlines(draft: Draft): Headlines {
  const lines = draft.heads.map((unit) => unit.body.text);
  return { kicker: lines.slice(0, -1).join('\n') || null, title: lines.at(-1) ?? null, subtitle: null };
}

function orNull(lines: readonly HeadLine[]): string | null {
  return lines.length === 0 ? null : lines.map((line) => line.text).join('\n');
}

/** Lines broken to fit the column are one again: where the body prints the words of the break in one run, or a bracket is open. */
function mergedLines(draft: Draft): HeadLine[] {
  const words = wordsOf(draft);
  const lines: HeadLine[] = [];
  for (const { body, bold } of draft.heads) {
    const last = lines.at(-1);
    if (last && isBroken(last.text, body.text, words))
      lines[lines.length - 1] = { text: last.text + body.text, bold: last.bold && bold };
    else lines.push({ text: body.text, bold });
  }
  return lines;
}

function isBroken(above: string, below: string, words: string): boolean {
  if (isOpenBracket(above)) return true;
  return (
    above.length >= 2 &&
    below.length >= 2 &&
    !/[\s“”]/.test(above.slice(-2) + below.slice(0, 2)) &&
    words.includes(above.slice(-2) + below.slice(0, 2))
  );
}

function isOpenBracket(text: string): boolean {
  return ['《》', '“”', '（）', '()', '『』', '「」'].some(
    ([left = '', right = '']) => text.lastIndexOf(left) > text.lastIndexOf(right),
  );
}

function titleIndex(draft: Draft, lines: readonly HeadLine[]): number {
  let count = lines.length;
  while (count > 1 && isSideLine(lines[count - 1]?.text ?? '')) count -= 1;
  if (count <= 1) return 0;
  const [first, second] = lines;
  if (!first || !second) return 0;
  if (count === 2) return isKicker(draft, first, second) ? 1 : 0;
  if (isKicker(draft, first, second)) {
    const rest = lines[2];
    return rest && isKicker(draft, second, rest) && LEADS_ON.test(second.text) ? 2 : 1;
  }
  return 0;
}

/** 叶知衡主持, 晨报评: never a title beside another line. */
function isSideLine(text: string): boolean {
  return (text.length <= 16 && WHO.test(text)) || COLUMN.test(text);
}

function isKicker(draft: Draft, first: HeadLine, second: HeadLine): boolean {
  if (second.bold !== first.bold) return second.bold;
  if (LEADS_ON.test(first.text)) return true;
  if (MATTER.test(second.text)) return false;
  if ((first.text.match(/[？?]/g)?.length ?? 0) >= 2) return true;
  if (COLUMN.test(first.text)) return true;
  if (SLOGAN.test(first.text) && first.text.length <= 20 && !SLOGAN.test(second.text)) return true;
  const words = wordsOf(draft);
  const gain = sharedShare(second.text, words) - sharedShare(first.text, words);
  return (
    gain +
      (SLOGAN.test(first.text) ? 0.3 : 0) -
      (SLOGAN.test(second.text) ? 0.2 : 0) +
      (first.text.length <= 8 ? 0.15 : 0) >
    0.2
  );
}
